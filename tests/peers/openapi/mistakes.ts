// Mistakes that do not compile. Each follows a call that differs in one token and compiles. `tsc` reports a line below
// `@ts-expect-error` that has no mistake.
import createClient from "openapi-fetch";
import type { paths } from "./api.d.ts";

const client = createClient<paths>({});

client.GET("/group", { params: { query: { "filters[parent_id]": 1 } } });
// @ts-expect-error a filter of another resource
client.GET("/group", { params: { query: { "filters[name]": 1 } } });
client.GET("/operator", { params: { query: { "filters[name]": "a" } } });
// @ts-expect-error a name is a text
client.GET("/operator", { params: { query: { "filters[name]": 1 } } });
client.GET("/transaction", { params: { query: { "filters[conversation_id]": "!null" } } });
// @ts-expect-error neither an identifier nor `null` or `!null`
client.GET("/transaction", { params: { query: { "filters[conversation_id]": "none" } } });
client.GET("/statistic", { params: { query: { "filters[channel]": "chat" } } });
// @ts-expect-error an unknown channel
client.GET("/statistic", { params: { query: { "filters[channel]": "fax" } } });
client.POST("/group", { body: { name: "Night shift" } });
// @ts-expect-error a name is a text (openapi-fetch accepts unknown fields)
client.POST("/group", { body: { name: 1 } });
client.POST("/tag", { body: [{ name: "one", website_id: 1 }] });
// @ts-expect-error a required field is missing
client.POST("/tag", { body: [{ name: "one" }] });
client.PUT("/website/{id}", { params: { path: { id: 1 } }, body: {} });
// @ts-expect-error an operation that the resource does not have
client.DELETE("/website/{id}", { params: { path: { id: 1 } }, body: {} });
