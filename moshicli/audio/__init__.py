"""Audio in and out: files, pipes, resampling, devices, echo."""
