/** Names of the two forms in `.github/ISSUE_TEMPLATE`. */
export type IssueForm = 'correction' | 'source'

interface Issue {
  readonly form: IssueForm
  readonly title: string
  /** Id and name of the post. */
  readonly id: string
  readonly name: string
  readonly edition: string
}

/**
 * The address of a form on GitHub, prefilled with post, file and edition; parameters are the ids of its fields:
 * https://docs.github.com/en/issues/tracking-your-work-with-issues/using-issues/creating-an-issue#creating-an-issue-from-a-url-query
 */
export function issueAddress(repository: string, { form, title, id, name, edition }: Issue): string {
  const fields = new URLSearchParams({
    template: `${form}.yml`,
    title,
    post: `${name} (${id})`,
    file: `${repository}/blob/HEAD/${dataFileOf(id)}`,
    edition,
  })
  return `${repository}/issues/new?${fields}`
}

/** The file of a post, relative to the root of the repository. */
export function dataFileOf(id: string): string {
  return `data/posts/${id}.json`
}
