import type { PartialDate, Text, When } from './claim'
import type { Caveat, Post, PostClaims } from './post'

type ClaimField = keyof PostClaims

/** The claim that a field of a post holds, alone or in a list. */
type ClaimIn<Field extends ClaimField> =
  NonNullable<PostClaims[Field]> extends readonly (infer C)[] ? C : NonNullable<PostClaims[Field]>

/** Fields that may name a claim among those of its kind. */
type NameField = 'id' | 'country' | 'threat'

/** The names of any claim. */
export type ClaimNames = Readonly<Partial<Record<NameField, string>>> & Pick<Caveat, 'sources'>

/** What the atlas has to know of one kind of claim. */
interface Kind<C> {
  /** What a search finds it by. */
  readonly texts: (claim: C) => readonly (Text | undefined)[]
  /** The date or the bounds that it gives itself; null: it speaks of the time of its source. */
  readonly time: (claim: C) => When | null
  /** Whether it presupposes the post at work; what is announced, denied or reserved does not. */
  readonly atWork: (claim: C, post: Post) => boolean
  /** Whether the survey of the documentation counts it as missing where nothing is known of it. */
  readonly isExpected: boolean
  /** Where the card tells it. */
  readonly card: 'heading' | 'facts' | 'section'
}

/** A kind of which a post has one claim at most. */
function one<Field extends ClaimField, const K extends Kind<ClaimIn<Field>>>(field: Field, kind: K) {
  const claimsIn = (post: { readonly [F in Field]?: ClaimIn<Field> }): readonly ClaimIn<Field>[] => {
    const claim = post[field]
    return claim === undefined ? [] : [claim]
  }
  return { ...kind, field, isSingle: true, namedBy: [], claimsIn }
}

/** A kind of which a post has a list. A claim is named by the first of the fields that it has, else by its place. */
function many<Field extends ClaimField, const K extends Kind<ClaimIn<Field>>>(
  field: Field,
  kind: K,
  namedBy: readonly NameField[] = ['id'],
) {
  const claimsIn = (post: { readonly [F in Field]?: readonly ClaimIn<Field>[] }): readonly ClaimIn<Field>[] =>
    post[field] ?? []
  return { ...kind, field, isSingle: false, namedBy, claimsIn }
}

const on = (date: PartialDate | undefined): When | null => (date === undefined ? null : { date })

// What many kinds have in common.
const none = () => []
const text = (claim: { readonly text: Text }) => [claim.text]
const unsaid = () => null
const year = (claim: { readonly year: number }) => on(String(claim.year))
const date = (claim: { readonly date?: PartialDate }) => on(claim.date)
const asOf = (claim: { readonly asOf?: PartialDate }) => on(claim.asOf)
const yes = () => true
const no = () => false

/**
 * Each kind of claim, said once, in the order in which claims are listed. Ids, sources, search, columns of the downloads,
 * editions and the survey of the documentation follow from it; what the schema, the card, the downloads or the messages
 * lack of a kind does not compile.
 */
const table = {
  established: one('established', { texts: none, time: year, atWork: yes, isExpected: true, card: 'facts' }),
  closed: one('closed', { texts: none, time: year, atWork: no, isExpected: false, card: 'heading' }),
  situation: many('situations', { texts: text, time: date, atWork: no, isExpected: false, card: 'heading' }),
  coverage: many(
    'coverage',
    {
      texts: ({ scope }) => [scope],
      // A beginning alone says nothing of the years since.
      time: ({ from, until }) =>
        until === undefined ? null : { ...(from !== undefined && { notBefore: from }), notAfter: until },
      // Other countries are covered from afar.
      atWork: ({ country }, post) => country === post.country,
      isExpected: true,
      card: 'facts',
    },
    ['id', 'country'],
  ),
  office: many('offices', {
    texts: (claim) => [claim.city, claim.text],
    time: unsaid,
    atWork: no,
    isExpected: false,
    card: 'facts',
  }),
  threat: many('threats', { texts: none, time: unsaid, atWork: yes, isExpected: true, card: 'section' }, [
    'threat',
  ]),
  mission: many('missions', { texts: text, time: unsaid, atWork: yes, isExpected: true, card: 'section' }),
  result: many('results', { texts: text, time: date, atWork: yes, isExpected: true, card: 'section' }),
  head: one('head', { texts: text, time: asOf, atWork: yes, isExpected: true, card: 'facts' }),
  staff: many('staff', { texts: text, time: asOf, atWork: yes, isExpected: true, card: 'facts' }),
  partner: many('partners', {
    texts: ({ name }) => [name],
    time: unsaid,
    atWork: no,
    isExpected: true,
    card: 'section',
  }),
  contact: one('contact', { texts: none, time: asOf, atWork: yes, isExpected: true, card: 'section' }),
  caveat: many('caveats', { texts: none, time: unsaid, atWork: no, isExpected: false, card: 'section' }),
}

type Table = typeof table

export type ClaimKind = keyof Table

/** The claim of each kind. */
export type Claims = { readonly [K in ClaimKind]: ClaimIn<Table[K]['field']> }

/** The kinds that the card tells in one place. */
export type KindOnCard<Place extends Kind<never>['card']> = {
  [K in ClaimKind]: Table[K]['card'] extends Place ? K : never
}[ClaimKind]

/** The fields of a post that the survey of the documentation expects. */
export type ExpectedField = {
  [K in ClaimKind]: Table[K]['isExpected'] extends true ? Table[K]['field'] : never
}[ClaimKind]

interface KnownKind<C> extends Kind<C> {
  readonly field: ClaimField
  /** Whether a post has one claim of it at most, and no list. */
  readonly isSingle: boolean
  readonly namedBy: readonly NameField[]
  readonly claimsIn: (post: Post) => readonly C[]
}

export const claimKinds: { readonly [K in ClaimKind]: KnownKind<Claims[K]> } = table

/** Does not compile where a field of `PostClaims` has no kind: the table then lacks it. */
const complete: Table & Record<Exclude<ClaimField, Table[ClaimKind]['field']>, never> = table

export function isClaimKind(kind: string): kind is ClaimKind {
  return Object.hasOwn(complete, kind)
}

/** All kinds, in the order in which claims are listed. */
export const claimKindNames: readonly ClaimKind[] = Object.keys(table).filter(isClaimKind)

export const expectedFields: readonly ExpectedField[] = Object.values(table).flatMap((kind) =>
  kind.isExpected ? [kind.field] : [],
)
