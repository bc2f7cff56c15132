"""Mentions -> events, one for each dated fact: `finding` is the way in."""
