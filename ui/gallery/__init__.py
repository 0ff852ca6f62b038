"""Pictures of everything the program draws, by parts; behind the command `gallery`."""
