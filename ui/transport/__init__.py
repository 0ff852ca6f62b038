"""Play, pause, next, loop, speed, length."""
