"""Processes beside this one that do work for it: `watched` starts and ends them, `inside` is their end of the talk."""
