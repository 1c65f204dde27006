"""The closed conversation domain of `mini`: all its texts, no sound."""
