"""The page: `streamlit run dashboard.py`, or `timeline serve`."""
