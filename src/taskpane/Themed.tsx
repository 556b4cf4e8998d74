/** Fluent in Excel's theme, and the browser's own controls to match. */
import { FluentProvider, makeStaticStyles } from '@fluentui/react-components';
import { useEffect, type ReactNode } from 'react';
import { useOfficeTheme } from './theme';

// Among the system's few colours a link may look like the text around it. Two classes: Fluent's own has one.
const useStaticStyles = makeStaticStyles(
  '@media (forced-colors: active) { .fui-FluentProvider .fui-Link { text-decoration-line: underline; } }',
);

export function Themed({ children }: { readonly children: ReactNode }) {
  useStaticStyles();
  const { theme, colorScheme } = useOfficeTheme();
  useEffect(() => {
    document.documentElement.style.colorScheme = colorScheme;
  }, [colorScheme]);
  return <FluentProvider theme={theme}>{children}</FluentProvider>;
}
