import 'leaflet/dist/leaflet.css'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'

import { isGuarded } from '../policy'
import { BarePage } from './BarePage'

import './bare.css'

const root = document.getElementById('root')
if (root && isGuarded) {
  createRoot(root).render(
    <QueryClientProvider client={new QueryClient()}>
      <BarePage />
    </QueryClientProvider>,
  )
}
