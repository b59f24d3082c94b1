import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { dataFileJsonSchemas } from '../../data/json-schema'

// Writes the JSON Schemas beside the data files, for editors. To be run after a change of src/api/schema/*.schema.ts.
const folder = join(import.meta.dirname, '../../data')
for (const [name, schema] of dataFileJsonSchemas()) {
  writeFileSync(join(folder, name), `${JSON.stringify(schema, null, 2)}\n`)
  console.log(`data/${name}`)
}
