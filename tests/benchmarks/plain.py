"""The same events as a plain page shows them: pills for the actors and `st.plotly_chart`. Run by `chart.py`, never by hand."""

import os

import pandas as pd
import plotly.express as px
import streamlit as st

st.set_page_config(layout="wide")


@st.cache_resource
def events() -> pd.DataFrame:
    """The frame, each event's agent beside it."""
    found = pd.read_parquet(os.environ["TIMELINE_PLAIN"])
    return found.assign(agent=[names[0] if len(names) else "" for names in found["actors"]])


frame = events()
actors = list(frame["agent"].value_counts().index[:8])
with st.sidebar:
    chosen = st.pills("Actors", actors, selection_mode="multi", key="actor")
shown = frame[frame["agent"].isin(chosen)] if chosen else frame
text = "title" if len(frame) <= 300 else None
st.plotly_chart(
    px.scatter(shown, x="start", y="agent", text=text, hover_name="title", hover_data=["edtf"], height=700, render_mode="svg"), key="chart"
)
