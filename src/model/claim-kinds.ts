import type { PartialDate, Text, When } from './claim'
import type { Caveat, Post, PostClaims } from './post'

type ClaimField = keyof PostClaims

/** Type of the claim that a field of a post holds, alone or in a list. */
type ClaimIn<Field extends ClaimField> =
  NonNullable<PostClaims[Field]> extends readonly (infer C)[] ? C : NonNullable<PostClaims[Field]>

/** Fields that can name a claim among those of its kind. */
type NameField = 'id' | 'country' | 'threat'

/** The fields of any claim that can name it. */
export type ClaimNames = Readonly<Partial<Record<NameField, string>>> & Pick<Caveat, 'sources'>

/** The properties of one kind of claim that the rest of the code derives from. */
interface Kind<C> {
  /** Texts that a search looks in. */
  readonly texts: (claim: C) => readonly (Text | undefined)[]
  /** Date or bounds that the claim gives itself. Null: it is of the same time as its source. */
  readonly time: (claim: C) => When | null
  /** Whether the claim implies that the post was working. An announcement, a denial or a caveat does not. */
  readonly atWork: (claim: C, post: Post) => boolean
  /** Whether the survey of the documentation counts the kind as missing when a post has no claim of it. */
  readonly isExpected: boolean
  /** Place on the card. */
  readonly card: 'heading' | 'facts' | 'section'
}

/** Entry for a kind of which a post has one claim at most. */
function one<Field extends ClaimField, const K extends Kind<ClaimIn<Field>>>(field: Field, kind: K) {
  const claimsIn = (post: { readonly [F in Field]?: ClaimIn<Field> }): readonly ClaimIn<Field>[] => {
    const claim = post[field]
    return claim === undefined ? [] : [claim]
  }
  return { ...kind, field, isSingle: true, namedBy: [], claimsIn }
}

/**
 * Entry for a kind of which a post has a list. A claim is named by the first of the fields `namedBy` that it has, else by
 * its index.
 */
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

// Values that many kinds share.
const none = () => []
const text = (claim: { readonly text: Text }) => [claim.text]
const unsaid = () => null
const year = (claim: { readonly year: number }) => on(String(claim.year))
const date = (claim: { readonly date?: PartialDate }) => on(claim.date)
const asOf = (claim: { readonly asOf?: PartialDate }) => on(claim.asOf)
const yes = () => true
const no = () => false

/**
 * The registry of the kinds of claim, in the order in which claims are listed. Ids, sources, search, columns of the
 * downloads, editions and the survey of the documentation derive from it. Where schema, card, downloads or messages lack a
 * kind, the code does not compile.
 */
const table = {
  established: one('established', { texts: none, time: year, atWork: yes, isExpected: true, card: 'facts' }),
  closed: one('closed', { texts: none, time: year, atWork: no, isExpected: false, card: 'heading' }),
  situation: many('situations', { texts: text, time: date, atWork: no, isExpected: false, card: 'heading' }),
  coverage: many(
    'coverage',
    {
      texts: ({ scope }) => [scope],
      // A start date alone says nothing about the years since.
      time: ({ from, until }) =>
        until === undefined ? null : { ...(from !== undefined && { notBefore: from }), notAfter: until },
      // Other countries are covered from elsewhere: such a claim does not show a service at work in them.
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

/** Type of the claim of each kind. */
export type Claims = { readonly [K in ClaimKind]: ClaimIn<Table[K]['field']> }

/** The kinds that the card shows in one place. */
export type KindOnCard<Place extends Kind<never>['card']> = {
  [K in ClaimKind]: Table[K]['card'] extends Place ? K : never
}[ClaimKind]

/** The fields of a post that the survey of the documentation expects. */
export type ExpectedField = {
  [K in ClaimKind]: Table[K]['isExpected'] extends true ? Table[K]['field'] : never
}[ClaimKind]

interface KnownKind<C> extends Kind<C> {
  readonly field: ClaimField
  /** Whether a post has one claim of it at most, not a list. */
  readonly isSingle: boolean
  readonly namedBy: readonly NameField[]
  readonly claimsIn: (post: Post) => readonly C[]
}

export const claimKinds: { readonly [K in ClaimKind]: KnownKind<Claims[K]> } = table

/** Fails to compile when a field of `PostClaims` has no kind in the table. */
const complete: Table & Record<Exclude<ClaimField, Table[ClaimKind]['field']>, never> = table

/** Whether a text names a kind of claim. */
export function isClaimKind(kind: string): kind is ClaimKind {
  return Object.hasOwn(complete, kind)
}

/** All kinds, in the order in which claims are listed. */
export const claimKindNames: readonly ClaimKind[] = Object.keys(table).filter(isClaimKind)

export const expectedFields: readonly ExpectedField[] = Object.values(table).flatMap((kind) =>
  kind.isExpected ? [kind.field] : [],
)
