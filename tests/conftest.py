"""For all tests: hypothesis measures no time, since machines are noisy."""

from hypothesis import settings

settings.register_profile("timeline", deadline=None)
settings.load_profile("timeline")
