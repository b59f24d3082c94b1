import { writeCitations } from './citation'

writeCitations()
console.log('CITATION.cff and codemeta.json say what package.json says.')
