"""Which error each status becomes, written out apart from the client's own table."""

from __future__ import annotations

from typing import Final

from moengage_api import errors

__all__ = ["CLASSES"]

CLASSES: Final[dict[int, type[errors.APIStatusError]]] = {
    400: errors.BadRequest,
    401: errors.AuthenticationFailed,
    403: errors.PermissionDenied,
    404: errors.NotFound,
    409: errors.Conflict,
    413: errors.PayloadTooLarge,
    415: errors.UnsupportedMediaType,
    422: errors.UnprocessableEntity,
    429: errors.RateLimited,
    500: errors.ServerError,
}
