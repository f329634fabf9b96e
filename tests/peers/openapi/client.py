"""A small program with the client that openapi-python-client makes from the exported document (`--lists text`, because it
repeats the name of a list for each value): it lists with filters, reads, creates, updates, deletes, sets an availability and
reads statistics."""

import os

from iadvize_client import AuthenticatedClient
from iadvize_client.api.conversations import list_conversations
from iadvize_client.api.groups import create_group, delete_group, get_group, update_group
from iadvize_client.api.operators import list_operators, operator_live, operator_set_availability
from iadvize_client.api.statistics import get_statistic
from iadvize_client.api.tags import create_tag
from iadvize_client.api.transactions import list_transactions
from iadvize_client.models import (
    Channel,
    Error,
    Granularity,
    GroupChanges,
    ListConversationsFormatHistory,
    ListConversationsFull,
    ListOperatorsFull,
    ListTransactionsFiltersconversationIdType1 as Linked,
    NewGroup,
    NewTag,
    SetAvailability,
    SetAvailabilityChat,
    StatisticResource,
)

client = AuthenticatedClient(
    base_url=os.environ["URL"], token=os.environ["KEY"], prefix="", auth_header_name="X-API-Key"
)


def expect(holds, what):
    if not holds:
        raise SystemExit(f"not as expected: {what}")


# Lists, with filters and a list of identifiers.
page = list_operators.sync(
    client=client, full=ListOperatorsFull(1), limit=100, filterswebsite_list="2,3", filtersname="*a*"
)
expect(1 < len(page.data) < 45 and page.pagination.count == len(page.data), "some operators")
expect(all("a" in operator.name for operator in page.data), "the filtered name")


# `null` and `!null` share all transactions.
def count(**filters):
    return list_transactions.sync(client=client, **filters).pagination.count


shares = [count(filtersconversation_id=Linked("null")), count(filtersconversation_id=Linked("!null"))]
expect(min(shares) > 0 and sum(shares) == count(), "filters with null")

# Creates, reads, updates, deletes.
made = create_group.sync(client=client, body=NewGroup(name="Night shift", parent_id=1)).data
expect(made.name == "Night shift", "the new group")
changed = update_group.sync(made.id, client=client, body=GroupChanges(name="Day shift")).data
expect(changed.name == "Day shift", "the changed group")
read = get_group.sync(made.id, client=client).data
expect((read.name, int(read.parent_id)) == ("Day shift", 1), "the group")
expect(delete_group.sync(made.id, client=client).meta.status == "success", "the deletion")
gone = get_group.sync_detailed(made.id, client=client)
expect(gone.status_code == 404, "the status of an error")
expect(isinstance(gone.parsed, Error) and gone.parsed.meta.message.startswith("Unknown 'group'"), "a typed error")

tags = create_tag.sync(client=client, body=[NewTag(name="one", website_id=1), NewTag(name="two", website_id=2)])
expect(len(tags.data) == 2, "two tags")

history = ListConversationsFormatHistory("0")
conversations = list_conversations.sync(client=client, format_history=history, full=ListConversationsFull(1), limit=100)
histories = [conversation.history for conversation in conversations.data if isinstance(conversation.history, list)]
expect(any(message[0] == 1 for history in histories for message in history), "what operators wrote")

# Availability.
operator_set_availability.sync(1, client=client, body=SetAvailability(chat=SetAvailabilityChat(available=False)))
expect(not int(operator_live.sync(1, client=client).data.chat.available), "an operator who takes no chats")


# Statistics: totals, rows, a series.
def figures(indicators, **filters):
    return get_statistic.sync(client=client, filtersindicators=indicators, **filters).data


totals = figures("contact_number,contact_duration", filterschannel=Channel.CHAT)
expect(len(totals.to_dict()) == 2 and totals.contact_number > 0, "totals")
expect(len(figures("contact_number", filtersresource=StatisticResource.OPERATOR)) > 2, "rows")
series = figures("contact_number", filtersgranularity=Granularity.MONTH)
expect(series["2024-06"] > 0, "a series")
