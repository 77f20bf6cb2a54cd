"""Reads a whole list of the API page by page, with the standard library alone: `python3 docs/examples/client.py`."""

import json
import os
import urllib.request

ADDRESS = os.environ.get("RAPPORTEUR_URL", "http://127.0.0.1:4000")

QUERY = """
query ($after: String) {
  recommendations(filter: { withText: true }, first: 100, after: $after) {
    edges { node { label text strength meeting { startDate } } }
    pageInfo { hasNextPage endCursor }
  }
}
"""


def ask(query, variables=None):
    body = json.dumps({"query": query, "variables": variables or {}}).encode()
    request = urllib.request.Request(
        f"{ADDRESS}/graphql", body, {"content-type": "application/json"}
    )
    with urllib.request.urlopen(request) as response:
        answer = json.load(response)
    if answer.get("errors"):
        error = answer["errors"][0]
        raise RuntimeError(f"{error['extensions']['code']}: {error['message']}")
    return answer["data"]


def recommendations():
    after = None
    while True:
        page = ask(QUERY, {"after": after})["recommendations"]
        for edge in page["edges"]:
            yield edge["node"]
        if not page["pageInfo"]["hasNextPage"]:
            return
        after = page["pageInfo"]["endCursor"]


if __name__ == "__main__":
    for recommendation in recommendations():
        print(recommendation["label"], recommendation["strength"])
