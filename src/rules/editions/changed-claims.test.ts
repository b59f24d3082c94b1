import { expect, test } from 'vitest'

import { changedClaims } from './changed-claims'

test('a claim is told by the last edition that changed it, others by the one that added them', () => {
  const changes = changedClaims([
    { edition: '2026-01-01', added: {}, changed: {} },
    { edition: '2026-06-01', added: { claims: ['a.threat.x', 'a.threat.y'], posts: ['a'] }, changed: {} },
    { edition: '2027-01-01', added: {}, changed: { claims: ['a.threat.x'], figures: ['f'] } },
  ])
  expect([...changes]).toEqual([
    ['a.threat.x', { edition: '2027-01-01', how: 'changed' }],
    ['a.threat.y', { edition: '2026-06-01', how: 'added' }],
  ])
})
