import '@/components/shared/tokens.css';
import { Popup } from './popup';

// The other pages share the popup's file, and with it this line.
if (document.body.classList.contains('popup')) void new Popup().start();
