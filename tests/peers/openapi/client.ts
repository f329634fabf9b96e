// A small program with openapi-fetch, whose types openapi-typescript makes from the exported document: it lists with filters,
// reads, creates, updates, deletes, sets an availability and reads statistics. `run` compiles it with `tsc --strict`.
import createClient from "openapi-fetch";
import type { paths } from "./api.d.ts";

declare const process: { env: Record<string, string> };

const client = createClient<paths>({
  baseUrl: process.env.URL,
  headers: { "X-API-Key": process.env.KEY },
  // openapi-fetch does not read `explode: false` from the document.
  querySerializer: { array: { style: "form", explode: false } },
});

function expect(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(what);
}

// Lists, with filters and a list of identifiers.
const operators = await client.GET("/operator", {
  params: { query: { full: 1, limit: 100, "filters[website_list]": [2, 3], "filters[name]": "*a*" } },
});
expect(operators.data !== undefined, "a page of operators");
const found = operators.data.data.length;
expect(found > 1 && found < 45 && operators.data.pagination?.count === found, "some operators");
for (const operator of operators.data.data) expect(operator.name?.includes("a") === true, "the filtered name");

// `null` and `!null` share all transactions, and so do identifiers.
const count = async (conversation: number | "null" | "!null" | undefined) => {
  const { data } = await client.GET("/transaction", { params: { query: { "filters[conversation_id]": conversation } } });
  return data?.pagination?.count ?? 0;
};
const [none, some, all] = [await count("null"), await count("!null"), await count(undefined)];
expect(none > 0 && some > 0 && none + some === all, "filters with null");

// Creates, reads, updates, deletes.
const made = await client.POST("/group", { body: { name: "Night shift", parent_id: 1 } });
const id = made.data?.data.id;
expect(id !== undefined && made.data?.data.name === "Night shift", "the new group");
const path = { params: { path: { id } } };
const changed = await client.PUT("/group/{id}", { ...path, body: { name: "Day shift" } });
expect(changed.data?.data.name === "Day shift", "the changed group");
const read = await client.GET("/group/{id}", path);
expect(read.data?.data.name === "Day shift" && Number(read.data.data.parent_id) === 1, "the group");
expect((await client.DELETE("/group/{id}", path)).data?.meta.status === "success", "the deletion");
const gone = await client.GET("/group/{id}", path);
expect(gone.response.status === 404 && gone.error?.meta.message === `Unknown 'group' with 'id' ${id}.`, "a typed error");

const tags = await client.POST("/tag", { body: [{ name: "one", website_id: 1 }, { name: "two", website_id: 2 }] });
expect(tags.data?.data.length === 2, "two tags");

// The history is a union of tuples, distinguished by the number.
const conversations = await client.GET("/conversation.json-unicode", {
  params: { query: { formatHistory: "0", full: 1, limit: 100 } },
});
const histories = conversations.data?.data.map((conversation) => conversation.history) ?? [];
const messages = histories.flatMap((history) => (Array.isArray(history) ? history : []));
const written = messages.flatMap((message) => (message[0] === 1 ? [message[2]] : []));
expect(written.length > 0 && written.every((text) => typeof text === "string"), "what operators wrote");

// Availability.
const operator = { params: { path: { id: 1 } } };
await client.PUT("/operator/{id}/live", { ...operator, body: { chat: { available: false } } });
const live = await client.GET("/operator/{id}/live", operator);
expect(Number(live.data?.data.chat?.available) === 0, "an operator who takes no chats");

// Statistics: totals, rows, a series.
type Query = NonNullable<paths["/statistic"]["get"]["parameters"]["query"]>;
const figures = async (query: Query) => (await client.GET("/statistic", { params: { query } })).data?.data;
const totals = await figures({ "filters[indicators]": ["contact_number", "contact_duration"], "filters[channel]": "chat" });
expect(totals !== undefined && !Array.isArray(totals) && Object.keys(totals).length === 2, "totals");
const rows = await figures({ "filters[indicators]": ["contact_number"], "filters[resource]": "operator" });
expect(Array.isArray(rows) && rows.length > 2, "rows");
const series = await figures({ "filters[indicators]": ["contact_number"], "filters[granularity]": "month" });
expect(series !== undefined && !Array.isArray(series) && "2024-06" in series, "a series");
