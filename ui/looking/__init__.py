"""How the body is looked at: from where, how near, how deep, and whose body and hands they are."""
