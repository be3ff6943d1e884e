from typing import Literal

__all__ = ["EmailAttachmentType"]

EmailAttachmentType = Literal["PERSONALIZED_ATTACHMENT", "URL"]
"""Whether the file is the same for all users or looked up per user."""
