"""The lookup table's bytes: written from columns, read without trust."""
