"""Audio in and out: files, pipes, resampling and the probe for devices."""
