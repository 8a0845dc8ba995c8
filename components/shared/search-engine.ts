import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { defaultEngine } from '@/lib/url/search-addresses';

/** The search engine that the reader chose. */
export const SearchEngineContext = createContext(defaultEngine);
export const useSearchEngine = () => useContext(SearchEngineContext);
