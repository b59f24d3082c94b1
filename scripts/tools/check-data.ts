import { compileNetwork } from '../../data/compile'

try {
  const { edition, posts, sources, figures } = compileNetwork()
  console.log(
    `No mistake in the edition of ${edition}: ${posts.length} posts, ${sources.length} sources, ${figures.length} figures.`,
  )
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
