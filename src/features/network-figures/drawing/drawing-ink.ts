/** The colours of pictures and of paper: the light theme on white, whatever the theme of the screen. */
export const INK = {
  ground: '#ffffff',
  ink: '#1c2126',
  ink2: '#4b535b',
  ink3: '#626a72',
  hairline: '#e2ded5',
  control: '#8f8a80',
  accent: '#0d4f6b',
  caution: '#7a4b00',
} as const
