"""Scripts that measure: score.py accuracy on a corpus, throughput.py the speed of dates, growth.py how it goes with length,
extraction.py the speed and memory of all the stages together."""
