"""The parametric hand: skeleton, poses, contacts, relief."""
