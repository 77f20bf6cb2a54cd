/** Questions that people come with, as queries: each runs as it stands, on any corpus. */
export const READY_QUERIES: readonly { name: string; query: string }[] = [
  {
    name: 'Search everything',
    query: `query Search {
  search(query: "border", first: 5) {
    totalCount
    facets { kind count }
    edges { node { id kind label degree } snippet { text } }
  }
}`,
  },
  {
    name: 'Meetings and what they adopted',
    query: `query Meetings {
  meetings(orderBy: NEWEST_FIRST, first: 10) {
    totalCount
    edges {
      node {
        id
        label
        startDate
        endDate
        recommendations(first: 3) {
          totalCount
          edges { node { label strength text } }
        }
      }
    }
  }
}`,
  },
  {
    name: 'Who comes back, and as what',
    query: `query Recurrence {
  recurrence(of: ORGANISATION, minimumMeetings: 2, first: 20) {
    totalCount
    rows {
      meetingCount
      subject { id label }
      cells { meeting { label } roles }
    }
  }
}`,
  },
  {
    name: 'Topics that share recommendations',
    query: `query TopicPairs {
  coOccurrence(of: TOPIC, through: RECOMMENDATION, measure: JACCARD, minimumCount: 2, first: 20) {
    totalCount
    edges { a { label } b { label } count weight }
  }
}`,
  },
  {
    name: 'Strong recommendations with facets',
    query: `query Strong {
  recommendations(filter: { strengths: [DIRECTIVE, STRONG] }, first: 10) {
    totalCount
    edges {
      node {
        label
        text
        operatives { phrase strength hedges }
        addressees { text actor { id label } }
      }
    }
    facets { topics { entity { label } count } }
  }
}`,
  },
  {
    name: 'Words of the documents',
    query: `query Passages {
  passages(query: "\\"international cooperation\\"", first: 5) {
    totalCount
    edges { node { citation text } snippet { text highlights { start end } } }
  }
}`,
  },
  {
    name: 'What the reading could not settle',
    query: `query Diagnostics {
  corpus {
    version
    importedAt
    diagnostics(severity: [WARNING, ERROR], first: 10) {
      totalCount
      edges { node { rule message written implied file line } }
    }
  }
}`,
  },
]
