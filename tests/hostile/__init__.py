"""Files and values made to harm: each is refused clearly, at once, and in little memory."""
