"""Scripts that measure the date engine: score.py its accuracy on a corpus, throughput.py its speed, growth.py how time grows with length."""
