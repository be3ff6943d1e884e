from typing import Literal

__all__ = ["ConnectorType"]

ConnectorType = Literal[
    "AMAZON_SES", "CUSTOM_API", "CUSTOM_SMTP", "MANDRILL", "NETCORE", "SENDGRID", "SPARKPOST"
]
"""Kind of e-mail provider."""
