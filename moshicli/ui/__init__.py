"""What a live session looks like in a terminal."""
