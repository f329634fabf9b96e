"""A small program with the client that openapi-generator makes: it gets the key in all three ways that the API takes, and
sends it in headers. Its types are strict, so records that the platform writes in a lenient way are read as bytes."""

import json
import os

from iadvize_generated import ApiClient, Configuration
from iadvize_generated.api import GroupsApi, OperatorsApi, StatisticsApi
from iadvize_generated.models.channel import Channel
from iadvize_generated.models.indicator import Indicator
from iadvize_generated.models.new_group import NewGroup
from iadvize_generated.models.set_availability import SetAvailability
from iadvize_generated.models.set_availability_chat import SetAvailabilityChat

key = os.environ["KEY"]
configuration = Configuration(host=os.environ["URL"], username=key, password="")
for scheme in ["ApiKeyHeader", "ApiKeyQuery"]:
    configuration.api_key[scheme] = key
client = ApiClient(configuration)


def expect(holds, what):
    if not holds:
        raise SystemExit(f"not as expected: {what}")


# Lists, with filters and a list of identifiers.
operators = OperatorsApi(client)
page = operators.list_operators(filters_website_list=[1, 2, 3], filters_id=12)
expect([operator.id for operator in page.data] == [12], "operator 12")
raw = operators.list_operators_without_preload_content(
    full=1, limit=100, filters_website_list=[2, 3], filters_name="*a*"
)
names = [operator["name"] for operator in json.loads(raw.read())["data"]]
expect(1 < len(names) < 45 and all("a" in name for name in names), "some operators")

# Creates, reads, deletes.
groups = GroupsApi(client)
made = groups.create_group_without_preload_content(NewGroup(name="Night shift", parent_id=1))
record = json.loads(made.read())["data"]
expect((made.status, record["name"]) == (201, "Night shift"), "the new group")
expect(groups.delete_group(int(record["id"])).meta.status == "success", "the deletion")

# Availability, statistics.
changes = SetAvailability(chat=SetAvailabilityChat(available=False))
expect("unavailable" in operators.operator_set_availability(1, changes).meta.message, "an operator who takes no chats")
chosen = [Indicator("contact_number"), Indicator("contact_duration")]
totals = StatisticsApi(client).get_statistic(filters_indicators=chosen, filters_channel=Channel("chat"))
expect(totals.data.actual_instance.contact_number.actual_instance > 0, "totals")
