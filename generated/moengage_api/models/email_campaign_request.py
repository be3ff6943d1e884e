"""EmailCampaignRequest, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.campaign_connector import CampaignConnector
    from ..models.control_group_details import ControlGroupDetails
    from ..models.conversion_goal_details import ConversionGoalDetails
    from ..models.email_delivery_controls import EmailDeliveryControls
    from ..models.email_trigger_condition import EmailTriggerCondition
    from ..models.enums import EmailDeliveryType
    from ..models.scheduling_details import SchedulingDetails
    from ..models.segmentation_details import SegmentationDetails
    from ..models.utm_params import UtmParams
    from ..models.v1_audience_limit import V1AudienceLimit
    from ..models.v1_email_basic_details import V1EmailBasicDetails
    from ..models.v1_email_campaign_content import V1EmailCampaignContent
    from ..overlays.operation import Schema

__all__ = ["EmailCampaignRequest"]


@_define(kw_only=True)
class EmailCampaignRequest(Model):
    """An e-mail campaign to create. A triggered one needs its trigger or event, a periodic one its rhythm."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": [
            "request_id",
            "channel",
            "campaign_delivery_type",
            "created_by",
            "basic_details",
            "connector",
            "campaign_content",
            "segmentation_details",
            "scheduling_details",
        ],
        "properties": {
            "request_id": {"type": "string"},
            "channel": {"type": "string", "const": "EMAIL"},
            "campaign_delivery_type": {
                "type": "string",
                "enum": ["ONE_TIME", "PERIODIC", "EVENT_TRIGGERED", "BUSINESS_EVENT_TRIGGERED"],
            },
            "created_by": {"type": "string", "format": "email"},
            "basic_details": {"$ref": "V1EmailBasicDetails"},
            "trigger_condition": {"$ref": "EmailTriggerCondition"},
            "connector": {"$ref": "CampaignConnector"},
            "campaign_content": {"$ref": "V1EmailCampaignContent"},
            "segmentation_details": {"$ref": "SegmentationDetails"},
            "scheduling_details": {"$ref": "SchedulingDetails"},
            "delivery_controls": {"$ref": "EmailDeliveryControls"},
            "conversion_goal_details": {"$ref": "ConversionGoalDetails"},
            "control_group_details": {"$ref": "ControlGroupDetails"},
            "utm_params": {"$ref": "UtmParams"},
            "campaign_audience_limit": {"$ref": "V1AudienceLimit"},
        },
        "allOf": [
            {
                "if": {"required": ["connector"]},
                "then": {"properties": {"connector": {"required": ["connector_type", "connector_name"]}}},
            },
            {
                "if": {
                    "required": ["basic_details"],
                    "properties": {
                        "basic_details": {
                            "required": ["content_type"],
                            "properties": {"content_type": {"const": "TRANSACTIONAL"}},
                        }
                    },
                },
                "then": {
                    "properties": {
                        "campaign_content": {
                            "properties": {
                                "content": {
                                    "properties": {"email": {"not": {"required": ["gmail_annotations"]}}},
                                    "additionalProperties": {
                                        "additionalProperties": {
                                            "properties": {
                                                "email": {"not": {"required": ["gmail_annotations"]}}
                                            }
                                        }
                                    },
                                }
                            }
                        }
                    }
                },
            },
            {
                "if": {"required": ["segmentation_details"]},
                "then": {
                    "properties": {
                        "segmentation_details": {
                            "properties": {
                                "included_filters": {
                                    "required": ["filter_operator", "filters"],
                                    "properties": {
                                        "filters": {
                                            "items": {
                                                "allOf": [
                                                    {
                                                        "if": {
                                                            "required": ["filter_type"],
                                                            "properties": {
                                                                "filter_type": {"const": "user_attributes"}
                                                            },
                                                        },
                                                        "then": {
                                                            "required": ["data_type", "name", "operator"]
                                                        },
                                                    },
                                                    {
                                                        "if": {
                                                            "required": ["filter_type"],
                                                            "properties": {
                                                                "filter_type": {"const": "actions"}
                                                            },
                                                        },
                                                        "then": {
                                                            "required": ["action_name"],
                                                            "properties": {
                                                                "attributes": {
                                                                    "required": [
                                                                        "filter_operator",
                                                                        "filters",
                                                                    ],
                                                                    "properties": {
                                                                        "filters": {
                                                                            "items": {
                                                                                "if": {
                                                                                    "required": [
                                                                                        "filter_type"
                                                                                    ],
                                                                                    "properties": {
                                                                                        "filter_type": {
                                                                                            "const": "user_attributes"
                                                                                        }
                                                                                    },
                                                                                },
                                                                                "then": {
                                                                                    "required": [
                                                                                        "data_type",
                                                                                        "name",
                                                                                        "operator",
                                                                                    ]
                                                                                },
                                                                            }
                                                                        }
                                                                    },
                                                                }
                                                            },
                                                        },
                                                    },
                                                    {
                                                        "if": {
                                                            "required": ["filter_type"],
                                                            "properties": {
                                                                "filter_type": {"const": "custom_segments"}
                                                            },
                                                        },
                                                        "then": {"required": ["id"]},
                                                    },
                                                ]
                                            }
                                        }
                                    },
                                },
                                "excluded_filters": {
                                    "required": ["filter_operator", "filters"],
                                    "properties": {
                                        "filters": {
                                            "items": {
                                                "allOf": [
                                                    {
                                                        "if": {
                                                            "required": ["filter_type"],
                                                            "properties": {
                                                                "filter_type": {"const": "user_attributes"}
                                                            },
                                                        },
                                                        "then": {
                                                            "required": ["data_type", "name", "operator"]
                                                        },
                                                    },
                                                    {
                                                        "if": {
                                                            "required": ["filter_type"],
                                                            "properties": {
                                                                "filter_type": {"const": "actions"}
                                                            },
                                                        },
                                                        "then": {
                                                            "required": ["action_name"],
                                                            "properties": {
                                                                "attributes": {
                                                                    "required": [
                                                                        "filter_operator",
                                                                        "filters",
                                                                    ],
                                                                    "properties": {
                                                                        "filters": {
                                                                            "items": {
                                                                                "if": {
                                                                                    "required": [
                                                                                        "filter_type"
                                                                                    ],
                                                                                    "properties": {
                                                                                        "filter_type": {
                                                                                            "const": "user_attributes"
                                                                                        }
                                                                                    },
                                                                                },
                                                                                "then": {
                                                                                    "required": [
                                                                                        "data_type",
                                                                                        "name",
                                                                                        "operator",
                                                                                    ]
                                                                                },
                                                                            }
                                                                        }
                                                                    },
                                                                }
                                                            },
                                                        },
                                                    },
                                                    {
                                                        "if": {
                                                            "required": ["filter_type"],
                                                            "properties": {
                                                                "filter_type": {"const": "custom_segments"}
                                                            },
                                                        },
                                                        "then": {"required": ["id"]},
                                                    },
                                                ]
                                            }
                                        }
                                    },
                                },
                            }
                        }
                    }
                },
            },
            {
                "if": {"required": ["trigger_condition"]},
                "then": {
                    "properties": {
                        "trigger_condition": {
                            "properties": {
                                "included_filters": {
                                    "required": ["filter_operator", "filters"],
                                    "properties": {
                                        "filters": {
                                            "items": {
                                                "allOf": [
                                                    {
                                                        "if": {
                                                            "required": ["filter_type"],
                                                            "properties": {
                                                                "filter_type": {"const": "user_attributes"}
                                                            },
                                                        },
                                                        "then": {
                                                            "required": ["data_type", "name", "operator"]
                                                        },
                                                    },
                                                    {
                                                        "if": {
                                                            "required": ["filter_type"],
                                                            "properties": {
                                                                "filter_type": {"const": "actions"}
                                                            },
                                                        },
                                                        "then": {
                                                            "required": ["action_name"],
                                                            "properties": {
                                                                "attributes": {
                                                                    "required": [
                                                                        "filter_operator",
                                                                        "filters",
                                                                    ],
                                                                    "properties": {
                                                                        "filters": {
                                                                            "items": {
                                                                                "if": {
                                                                                    "required": [
                                                                                        "filter_type"
                                                                                    ],
                                                                                    "properties": {
                                                                                        "filter_type": {
                                                                                            "const": "user_attributes"
                                                                                        }
                                                                                    },
                                                                                },
                                                                                "then": {
                                                                                    "required": [
                                                                                        "data_type",
                                                                                        "name",
                                                                                        "operator",
                                                                                    ]
                                                                                },
                                                                            }
                                                                        }
                                                                    },
                                                                }
                                                            },
                                                        },
                                                    },
                                                    {
                                                        "if": {
                                                            "required": ["filter_type"],
                                                            "properties": {
                                                                "filter_type": {"const": "custom_segments"}
                                                            },
                                                        },
                                                        "then": {"required": ["id"]},
                                                    },
                                                ]
                                            }
                                        }
                                    },
                                },
                                "secondary_included_filters": {
                                    "required": ["filter_operator", "filters"],
                                    "properties": {
                                        "filters": {
                                            "items": {
                                                "allOf": [
                                                    {
                                                        "if": {
                                                            "required": ["filter_type"],
                                                            "properties": {
                                                                "filter_type": {"const": "user_attributes"}
                                                            },
                                                        },
                                                        "then": {
                                                            "required": ["data_type", "name", "operator"]
                                                        },
                                                    },
                                                    {
                                                        "if": {
                                                            "required": ["filter_type"],
                                                            "properties": {
                                                                "filter_type": {"const": "actions"}
                                                            },
                                                        },
                                                        "then": {
                                                            "required": ["action_name"],
                                                            "properties": {
                                                                "attributes": {
                                                                    "required": [
                                                                        "filter_operator",
                                                                        "filters",
                                                                    ],
                                                                    "properties": {
                                                                        "filters": {
                                                                            "items": {
                                                                                "if": {
                                                                                    "required": [
                                                                                        "filter_type"
                                                                                    ],
                                                                                    "properties": {
                                                                                        "filter_type": {
                                                                                            "const": "user_attributes"
                                                                                        }
                                                                                    },
                                                                                },
                                                                                "then": {
                                                                                    "required": [
                                                                                        "data_type",
                                                                                        "name",
                                                                                        "operator",
                                                                                    ]
                                                                                },
                                                                            }
                                                                        }
                                                                    },
                                                                }
                                                            },
                                                        },
                                                    },
                                                    {
                                                        "if": {
                                                            "required": ["filter_type"],
                                                            "properties": {
                                                                "filter_type": {"const": "custom_segments"}
                                                            },
                                                        },
                                                        "then": {"required": ["id"]},
                                                    },
                                                ]
                                            }
                                        }
                                    },
                                },
                            }
                        }
                    }
                },
            },
            {
                "if": {"required": ["scheduling_details"]},
                "then": {"properties": {"scheduling_details": {"required": ["delivery_type"]}}},
            },
            {
                "if": {
                    "required": ["campaign_delivery_type"],
                    "properties": {"campaign_delivery_type": {"const": "EVENT_TRIGGERED"}},
                },
                "then": {"required": ["trigger_condition"]},
            },
            {
                "if": {
                    "required": ["campaign_delivery_type"],
                    "properties": {"campaign_delivery_type": {"const": "BUSINESS_EVENT_TRIGGERED"}},
                },
                "then": {"properties": {"basic_details": {"required": ["business_event"]}}},
            },
            {
                "if": {
                    "required": ["campaign_delivery_type"],
                    "properties": {"campaign_delivery_type": {"const": "PERIODIC"}},
                },
                "then": {"properties": {"scheduling_details": {"required": ["periodic_details"]}}},
            },
        ],
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "channel": "channel",
        "campaign_delivery_type": "campaign_delivery_type",
        "created_by": "created_by",
        "basic_details": "basic_details",
        "connector": "connector",
        "campaign_content": "campaign_content",
        "segmentation_details": "segmentation_details",
        "scheduling_details": "scheduling_details",
        "request_id": "request_id",
        "trigger_condition": "trigger_condition",
        "delivery_controls": "delivery_controls",
        "conversion_goal_details": "conversion_goal_details",
        "control_group_details": "control_group_details",
        "utm_params": "utm_params",
        "campaign_audience_limit": "campaign_audience_limit",
    }

    channel: Literal["EMAIL"] = "EMAIL"
    """Marks an e-mail campaign."""
    campaign_delivery_type: EmailDeliveryType
    """What makes an e-mail campaign go out."""
    created_by: str
    """Address of the dashboard user who creates it."""
    basic_details: V1EmailBasicDetails
    """Name, labels and kind of an e-mail campaign."""
    connector: CampaignConnector
    """The provider that sends the campaign's messages."""
    campaign_content: V1EmailCampaignContent
    """Content of an e-mail campaign: `email` alone, or per locale and variation. Subject, sender's name
    and `html_content` are needed unless a stored template gives them."""
    segmentation_details: SegmentationDetails
    """Whom the campaign addresses."""
    scheduling_details: SchedulingDetails
    """The schedule of a campaign. V1 takes its times as UTC and has neither `timezone` nor
    `geo_fence_timelimit`. V5 asks for more to publish than to save: one-time and periodic campaigns
    need a schedule, AT_FIXED_TIME and SEND_IN_BTS need `timezone`, PERIODIC needs `periodic_details`."""
    request_id: str | Unset = UNSET
    """Key of the creation. After a success it is refused for an hour (push) or a day (e-mail), so that a
    repetition makes no second campaign; after a failure it may be used again."""
    trigger_condition: EmailTriggerCondition | Unset = UNSET
    """What sets off a triggered e-mail campaign. Publishing an event-triggered one in V5 needs at least
    one included filter."""
    delivery_controls: EmailDeliveryControls | Unset = UNSET
    """Caps and quiet hours of an e-mail campaign."""
    conversion_goal_details: ConversionGoalDetails | Unset = UNSET
    """What counts as success, and for how long after the message."""
    control_group_details: ControlGroupDetails | Unset = UNSET
    """Users who get no message, for comparison."""
    utm_params: UtmParams | Unset = UNSET
    """Parameters added to the links. Besides the five standard ones at most five more of any name,
    `utm_custom` being one of these."""
    campaign_audience_limit: V1AudienceLimit | Unset = UNSET
    """Caps how many e-mails a campaign sends; the workspace needs the feature."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
