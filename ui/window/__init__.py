"""The main window: where its parts lie, its bars and menus, the stage, and the messages that it tells."""
