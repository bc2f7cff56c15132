"""The page: `streamlit run dashboard.py`, or `timeline serve`."""

from timeline.page.app import show

show()
