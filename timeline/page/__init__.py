"""The page in the browser: widgets -> view -> figure. The only place, with dashboard.py, that knows Streamlit."""
