from tests.ui.lumbar import body, fonts, light, row_of, timeline  # noqa: F401
