"""From the records of a linked image to columns of facts: what the lookup table is to say."""
