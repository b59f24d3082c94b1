import { Fragment, type ReactNode } from 'react'

import { useLanguage } from '~/i18n/language'
import type { Claim } from '~/model/claim'
import { sourcesOfPost } from '~/model/claims'
import { toMonth } from '~/model/dates'
import type { Network } from '~/model/network'
import type { Post } from '~/model/post'
import { SourceMark } from '~/parts/sources/SourceMark'
import { useCoverageWords } from '~/parts/use-coverage-words'
import { useTermLabel } from '~/parts/use-names'
import { evidenceAge } from '~/rules/evidence/evidence'
import { type ComparedRow, comparePosts, type Pair } from '~/rules/evidence/post-comparison'

interface ComparisonTableProps {
  readonly network: Network
  readonly posts: Pair<Post>
  readonly titleId: string
}

/** A claim in words, with its sources. */
interface Said {
  readonly words: string
  readonly claim: Claim
}

interface Row {
  readonly name: string
  readonly sides: Pair<readonly Said[]>
}

const groups = ['both', 'first', 'second', 'unknown'] as const

/** The comparison of two posts, section by section; in a section, claims shared by both come first. */
export function ComparisonTable({ network, posts, titleId }: ComparisonTableProps) {
  const { t, text, country, date, when } = useLanguage()
  const { limitsOf, basisOf } = useCoverageWords()
  const threatOf = useTermLabel(network.threats)
  const cooperationOf = useTermLabel(network.cooperation)
  const { threats, missions, coverage, partners } = comparePosts(posts, network.edition)
  const cities = { first: text(posts[0].city), second: text(posts[1].city) }
  const rowsOf = <T,>(
    rows: readonly ComparedRow<T>[],
    nameOf: (item: T) => string,
    sayOf: (item: T) => Said,
  ) =>
    groups.map((group) => ({
      group,
      rows: rows
        .filter(({ said }) => said === group)
        .map(({ sides: [a, b] }): Row => {
          const one = a[0] ?? b[0]
          return { name: one === undefined ? '' : nameOf(one), sides: [a.map(sayOf), b.map(sayOf)] }
        }),
    }))
  const said = (claim: Claim): Said => ({ words: t('compare.said'), claim })
  const parts = {
    threats: rowsOf(threats, ({ threat }) => threatOf(threat), said),
    missions: rowsOf(
      missions,
      ({ cooperation }) => cooperationOf(cooperation),
      (claim) => ({ words: text(claim.text), claim }),
    ),
    coverage: rowsOf(
      coverage,
      (entry) => country(entry.country),
      (entry) => ({
        words: [t(`filters.country.${entry.standing}`), ...limitsOf(entry), ...basisOf(entry.claim)].join(
          ', ',
        ),
        claim: entry.claim,
      }),
    ),
    partners: rowsOf(partners, ({ name }) => text(name), said),
  }
  const ageOf = (post: Post): string => {
    const age = evidenceAge(post, network.edition)
    if (age.kind === 'dated') return t('card.attested', { date: date(toMonth(age.date)), years: age.years })
    return age.kind === 'bounded'
      ? t('card.attested.bounded', { when: when(age) })
      : t('card.attested.unknown')
  }
  const factsOf = (name: string, say: (post: Post) => readonly Said[]): Row => ({
    name,
    sides: [say(posts[0]), say(posts[1])],
  })
  const facts = [
    factsOf(t('compare.part.age'), (post) => [{ words: ageOf(post), claim: post.lastAttested }]),
    factsOf(t('compare.part.sources'), (post) => [
      { words: t('compare.count', { count: sourcesOfPost(post).length }), claim: { sources: [] } },
    ]),
    factsOf(t('compare.part.situations'), ({ situations = [] }) =>
      situations.map((claim) => ({
        words: t('compare.situation', { date: date(claim.date), text: text(claim.text) }),
        claim,
      })),
    ),
    factsOf(t('compare.part.staff'), ({ staff = [] }) =>
      staff.map((claim) => ({ words: text(claim.text), claim })),
    ),
  ]
  const labels = [cities.first, cities.second] as const
  return (
    <table className="comparison-table" aria-labelledby={titleId}>
      <thead>
        <tr>
          <th scope="col">{t('compare.subject')}</th>
          {labels.map((label) => (
            <th key={label} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {facts.map((row) => (
          <Cells key={row.name} row={row} labels={labels} missing={t('compare.notKnown')} />
        ))}
      </tbody>
      {(['threats', 'missions', 'coverage', 'partners'] as const).map((part) => (
        <tbody key={part}>
          <Title className="comparison-table__part">{t(`compare.part.${part}`)}</Title>
          {parts[part].every(({ rows }) => rows.length === 0) && (
            <Cells
              row={{ name: t(`compare.part.${part}`), sides: [[], []] }}
              labels={labels}
              missing={t('compare.notKnown')}
            />
          )}
          {parts[part].map(
            ({ group, rows }) =>
              rows.length > 0 && (
                <Fragment key={group}>
                  <Title className="comparison-table__group">{t(`compare.group.${group}`, cities)}</Title>
                  {rows.map((row) => (
                    <Cells
                      key={row.name}
                      row={row}
                      labels={labels}
                      missing={t(group === 'unknown' ? 'compare.notKnown' : 'compare.unsaid')}
                    />
                  ))}
                </Fragment>
              ),
          )}
        </tbody>
      ))}
    </table>
  )
}

function Title({ className, children }: { className: string; children: ReactNode }) {
  return (
    <tr>
      <th scope="rowgroup" colSpan={3} className={className}>
        {children}
      </th>
    </tr>
  )
}

interface CellsProps {
  readonly row: Row
  readonly labels: Pair<string>
  /** Text of an empty cell. */
  readonly missing: string
}

function Cells({ row: { name, sides }, labels, missing }: CellsProps) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {sides.map((side, index) => (
        <td key={index}>
          {/* Shown on a phone, where the column headings are hidden. */}
          <span className="comparison-table__label" aria-hidden="true">
            {labels[index]}
          </span>
          {side.length === 0 && <span className="comparison-table__missing">{missing}</span>}
          {side.map(({ words, claim }, at) => (
            <p key={at}>
              {words} {claim.sources.length > 0 && <SourceMark claim={claim} />}
            </p>
          ))}
        </td>
      ))}
    </tr>
  )
}
