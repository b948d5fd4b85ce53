/** Entry point: loads styles and fonts and mounts the app. */
import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/inter/wght-italic.css';
import './styles/tokens.css';
import './styles/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { makeQueryClient } from './api/query-client.ts';
import { App } from './app.tsx';
import { ErrorBoundary } from './panels/notices/error-boundary.tsx';
import { applyTheme } from './panels/top-bar/use-theme.ts';

applyTheme();
const place = document.getElementById('app');
if (!place) throw new Error('index.html has no element with the id app');
createRoot(place).render(
  <StrictMode>
    <ErrorBoundary>
      <QueryClientProvider client={makeQueryClient()}>
        <App />
      </QueryClientProvider>
    </ErrorBoundary>
  </StrictMode>,
);
