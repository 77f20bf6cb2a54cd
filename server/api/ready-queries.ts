/** A question that people come with, and the query that answers it. docs/api.md tells the same ones; the explorer opens them as tabs. */
export interface ReadyQuery {
  question: string
  query: string
  variables?: Record<string, unknown>
}

export const READY_QUERIES: readonly ReadyQuery[] = [
  {
    question: 'Which organisations were named in recommendations of three meetings or more?',
    query: `query OrganisationsThatComeBack {
  recurrence(of: ORGANISATION, roles: [RECOMMENDATION, TOPIC], minimumMeetings: 3) {
    totalCount
    rows {
      subject { id label }
      meetingCount
      cells { meeting { label } counts { role count } }
    }
  }
}`,
  },
  {
    question: 'What was recommended on witness protection, to whom, how strongly, and where is it written?',
    query: `query RecommendedOn($words: String!) {
  topics(filter: { query: $words }, first: 5) {
    edges {
      node {
        title
        recommendations(includeNarrower: true) {
          totalCount
          edges {
            node {
              label
              text
              strength
              addressees { text indirect actor { label } }
              operatives { phrase strength hedges }
              meeting { label }
              document { symbol }
              compilationReference
              relations(filter: { relations: [ABOUT] }, first: 1) {
                edges { node { evidence(first: 3) { quote passage { citation page } } } }
              }
            }
          }
        }
      }
    }
  }
}`,
    variables: { words: 'witness protection' },
  },
  {
    question: 'Who attended the latest meeting, and in what standing?',
    query: `query Participants {
  meetings(orderBy: NEWEST_FIRST, first: 1) {
    edges {
      node {
        title
        startDate
        endDate
        participants {
          totalCount
          edges { node { participant { label } capacity standing } }
        }
      }
    }
  }
}`,
  },
  {
    question: 'Who spoke on which item of the agenda, and where does the report say so?',
    query: `query Statements($meeting: ID!) {
  entity(id: $meeting) {
    ... on Meeting {
      agenda { number title panellists { person { label } role } }
      statements(first: 50) {
        totalCount
        edges {
          node {
            speaker { label }
            capacity
            items { number }
            evidence { quote passage { citation } }
          }
        }
      }
    }
  }
}`,
    variables: { meeting: 'meeting:ctoc-cop-wg.7/2022' },
  },
  {
    question: 'Which topics hang together, judged by the recommendations they share?',
    query: `query TopicsTogether {
  coOccurrence(of: TOPIC, through: RECOMMENDATION, measure: JACCARD, minimumCount: 2, first: 20) {
    totalCount
    edges {
      a { label }
      b { label }
      count
      weight
      shared(first: 3) { totalCount edges { node { label } } }
    }
  }
}`,
  },
  {
    question: 'What is asked of whom: how do the recommendations divide by addressee, strength and topic?',
    query: `query Facets {
  recommendations(filter: { withText: true }, first: 1) {
    totalCount
    facets {
      addressees(first: 10) { entity { label } count }
      strengths { strength count }
      topics(first: 10) { entity { label } count }
      mentions(kinds: [ORGANISATION], first: 10) { entity { label } count }
    }
  }
}`,
  },
  {
    question: 'As what does each organisation come back: attending, speaking, or being named?',
    query: `query RolesApart {
  recurrence(of: ORGANISATION, first: 20) {
    meetings { label }
    rows {
      subject { label }
      cells {
        meeting { label }
        roles
        evidence(first: 1) { edges { node { quote passage { citation } } } }
      }
    }
  }
}`,
  },
  {
    question: 'How do two things hang together?',
    query: `query Paths($from: ID!, $to: ID!) {
  paths(from: $from, to: $to, first: 3) {
    length
    sentence
    relations { kind evidence(first: 1) { quote passage { citation } } }
  }
}`,
    variables: { from: 'organisation:interpol', to: 'instrument:untoc' },
  },
  {
    question: 'What changed between two meetings: who and what entered, left, stayed?',
    query: `query Compare($before: [ID!]!, $after: [ID!]!) {
  compareMeetings(a: $before, b: $after) {
    counts { presence kind count }
    entries(kinds: [ORGANISATION, TOPIC], first: 50) {
      edges { node { entity { label } presence rolesInA rolesInB } }
    }
    strengths { strength inA inB }
    repeated(first: 5) { a { label } b { label } score }
  }
}`,
    variables: { before: ['meeting:ctoc-cop-wg.7/2019'], after: ['meeting:ctoc-cop-wg.7/2022'] },
  },
  {
    question: 'Did a proposal become an agenda item later, and which wording came back?',
    query: `query TakenUp {
  recommendations(filter: { withText: true }, orderBy: OLDEST_FIRST, first: 100) {
    edges {
      node {
        label
        takenUpAs { label meeting { label } }
        similar(minimum: 0.4, first: 3) { score recommendation { label } }
      }
    }
  }
}`,
  },
  {
    question: 'Where exactly do the documents say it?',
    query: `query Passages($words: String!) {
  passages(query: $words, first: 10) {
    totalCount
    unmatched
    edges {
      node { citation section text mentions { start end entity { label } } }
      snippet { text highlights { start end } }
    }
  }
}`,
    variables: { words: '"financial investigations"' },
  },
  {
    question: 'What would come if this entity were expanded, and what does come?',
    query: `query Expand($id: ID!) {
  entity(id: $id) {
    label
    degree
    relationCounts { relation direction kind count }
  }
  neighbourhood(ids: [$id], first: 25) {
    totalCount
    truncated
    nodes { id kind label }
    relations { id kind source { id } target { id } evidence(first: 1) { quote } }
  }
}`,
    variables: { id: 'organisation:interpol' },
  },
  {
    question: 'What was read, and where do the sources contradict themselves?',
    query: `query WhatWasRead {
  corpus {
    version
    importedAt
    entityCounts { kind count }
    documents { edges { node { label symbol type sources { name format } } } }
    diagnostics(severity: [WARNING, ERROR]) {
      totalCount
      edges { node { rule message written implied passage { citation } } }
    }
  }
}`,
  },
  {
    question: 'When does the corpus change?',
    query: `subscription WhenItChanges {
  corpusChanged { version importedAt }
}`,
  },
]
