import platform

from ui.program.memory import give_pictures_back


def test_memory_is_given_back_where_glibc_is_and_nothing_fails_elsewhere():
    assert give_pictures_back() is (platform.libc_ver()[0] == "glibc")
