"""PushCampaignUpdate, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.advanced_details import AdvancedDetails
    from ..models.control_group_details import ControlGroupDetails
    from ..models.conversion_goal_details import ConversionGoalDetails
    from ..models.push_basic_details import PushBasicDetails
    from ..models.push_delivery_controls import PushDeliveryControls
    from ..models.push_trigger_condition import PushTriggerCondition
    from ..models.scheduling_details import SchedulingDetails
    from ..models.segmentation_details import SegmentationDetails
    from ..models.utm_params import UtmParams
    from ..models.v1_push_campaign_content import V1PushCampaignContent
    from ..overlays.operation import Schema

__all__ = ["PushCampaignUpdate"]


@_define(kw_only=True)
class PushCampaignUpdate(Model):
    """Components of a push campaign to replace. Each one that is sent takes the place of the stored one as
    a whole; those left out stay."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["request_id", "updated_by"],
        "properties": {
            "request_id": {"type": "string"},
            "updated_by": {"type": "string", "format": "email"},
            "channel": {"type": "string", "const": "PUSH"},
            "basic_details": {"$ref": "PushBasicDetails"},
            "trigger_condition": {"$ref": "PushTriggerCondition"},
            "campaign_content": {"$ref": "V1PushCampaignContent"},
            "segmentation_details": {"$ref": "SegmentationDetails"},
            "scheduling_details": {"$ref": "SchedulingDetails"},
            "delivery_controls": {"$ref": "PushDeliveryControls"},
            "advanced": {"$ref": "AdvancedDetails"},
            "conversion_goal_details": {"$ref": "ConversionGoalDetails"},
            "control_group_details": {"$ref": "ControlGroupDetails"},
            "utm_params": {"$ref": "UtmParams"},
        },
        "allOf": [
            {
                "if": {"required": ["basic_details"]},
                "then": {
                    "properties": {
                        "basic_details": {"required": ["name", "platforms", "platform_specific_details"]}
                    }
                },
            },
            {
                "if": {"required": ["advanced"]},
                "then": {
                    "properties": {
                        "advanced": {
                            "properties": {
                                "platform_level_priority": {
                                    "properties": {
                                        "ios_specific_priority": {
                                            "properties": {
                                                "interruption_level": {
                                                    "enum": [
                                                        "Passive",
                                                        "Active",
                                                        "Time sensitive",
                                                        "Critical",
                                                    ]
                                                }
                                            }
                                        }
                                    }
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
        ],
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "updated_by": "updated_by",
        "request_id": "request_id",
        "channel": "channel",
        "basic_details": "basic_details",
        "trigger_condition": "trigger_condition",
        "campaign_content": "campaign_content",
        "segmentation_details": "segmentation_details",
        "scheduling_details": "scheduling_details",
        "delivery_controls": "delivery_controls",
        "advanced": "advanced",
        "conversion_goal_details": "conversion_goal_details",
        "control_group_details": "control_group_details",
        "utm_params": "utm_params",
    }

    updated_by: str
    """Address of the dashboard user who updates it."""
    request_id: str | Unset = UNSET
    """Correlation id of the call."""
    channel: Literal["PUSH"] | Unset = UNSET
    """Must match the stored campaign."""
    basic_details: PushBasicDetails | Unset = UNSET
    """Name, labels and platforms of a push campaign. In V5 all of it may come after creation."""
    trigger_condition: PushTriggerCondition | Unset = UNSET
    """What sets off a triggered push campaign. Publishing in V5 needs at least one included filter for an
    event-triggered one, and no delay for a device-triggered one."""
    campaign_content: V1PushCampaignContent | Unset = UNSET
    """Content of a push campaign: `push` alone, or per locale and variation. One platform is enough, also
    where the campaign names several."""
    segmentation_details: SegmentationDetails | Unset = UNSET
    """Whom the campaign addresses."""
    scheduling_details: SchedulingDetails | Unset = UNSET
    """The schedule of a campaign. V1 takes its times as UTC and has neither `timezone` nor
    `geo_fence_timelimit`. V5 asks for more to publish than to save: one-time and periodic campaigns
    need a schedule, AT_FIXED_TIME and SEND_IN_BTS need `timezone`, PERIODIC needs `periodic_details`."""
    delivery_controls: PushDeliveryControls | Unset = UNSET
    """Caps, quiet hours and queueing of a push campaign. Several fields belong to certain delivery types;
    V5 looks at them when the campaign is published. V1 has neither queueing nor the switch for the
    global minimum delay."""
    advanced: AdvancedDetails | Unset = UNSET
    """How long a push message lives, and its priority on each platform."""
    conversion_goal_details: ConversionGoalDetails | Unset = UNSET
    """What counts as success, and for how long after the message."""
    control_group_details: ControlGroupDetails | Unset = UNSET
    """Users who get no message, for comparison."""
    utm_params: UtmParams | Unset = UNSET
    """Parameters added to the links. Besides the five standard ones at most five more of any name,
    `utm_custom` being one of these."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
