import { fold } from '../../src/rules/selection/search'

/** First names that are frequent in addresses of embassies, ministries and newspapers. */
const firstNames = new Set(
  `adrien agnes alain alban albert alexandre alexis alice amelie andre angelique anne annick antoine ariane armand
  arnaud arthur audrey aurelie aurelien beatrice benedicte benjamin benoit bernard bertrand brigitte bruno camille
  carine carlos caroline catherine cecile cedric celine charles charlotte christelle christian christine christophe
  claire claude claudine clement colette corinne cyril damien daniel daniele david delphine denis didier dominique
  edouard elisabeth elodie emilie emmanuel emmanuelle eric estelle etienne eve fabien fabrice fanny florence florent
  francis francois francoise franck frederic frederique gabriel gael gaelle georges gerald gerard geraldine gilbert
  gilles gregory guillaume guy helene henri herve hubert hugues isabelle jacqueline jacques james jean jeanne jerome
  joel john jonathan jose joseph josiane juan julie julien karine laetitia laure laurence laurent lionel louis luc
  lucie ludovic madeleine magali marc marcel marianne marie marina marion marine martine mathieu matthieu maurice
  maxime melanie michel michele mickael monique muriel nadine nathalie nicolas nicole noel odile olivier pascal
  pascale patrice patricia patrick paul philippe pierre quentin raphael raymond regis remi remy renaud rene richard
  robert roger roland romain sabine samuel sandra sandrine sebastien serge severine simon sonia sophie stephane
  stephanie sylvain sylvie sylvia thierry thomas tristan valerie vanessa veronique victor vincent virginie xavier
  yann yannick yves yvon`.split(/\s+/),
)
const titles = new Set(['m', 'mr', 'mrs', 'ms', 'mme', 'mlle', 'monsieur', 'madame', 'mademoiselle'])
/** Words before a name that make it the name of a place. */
const places = new Set(['saint', 'sainte', 'st', 'san', 'santo', 'sao', 'port', 'rue', 'fort', 'ile'])

/** The path and query of an address, percent-decoded as far as they are UTF-8. */
export function lettersOf(address: string): string {
  const { pathname, search } = new URL(address)
  try {
    return decodeURIComponent(pathname + search)
  } catch {
    return pathname + search
  }
}

/**
 * Finds a possible name of a person in an address: a first name or a title, followed by a word. A person has to confirm or
 * dismiss it.
 * @returns the words, or undefined.
 */
export function personIn(address: string): string | undefined {
  for (const part of lettersOf(address).split(/[/?&=]/)) {
    const words = fold(part).split(' ')
    const at = words.findIndex((word, index) => {
      const isNamed = firstNames.has(word) ? !places.has(words[index - 1] ?? '') : titles.has(word)
      return isNamed && (words[index + 1]?.length ?? 0) > 2
    })
    if (at >= 0) return words.slice(at, at + 2).join(' ')
  }
  return undefined
}
