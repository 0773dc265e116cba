/** How the pages of the mailbox look: as the rest of Cadans, in light and dark. */
export const MAILBOX_STYLE = `:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}
body{margin:0;background:light-dark(#fbfaf5,#1b1a17);color:light-dark(#1c1b17,#ece9e0)}
main{max-width:60rem;margin:0 auto;padding:2rem 1.25rem}
h1,h2{font-family:Georgia,serif;overflow-wrap:anywhere}h1{margin:.25rem 0}h2{font-size:1.15rem;margin:2rem 0 .5rem}
a{color:light-dark(#1f5c4c,#7fc4ae)}p{color:light-dark(#625d50,#a9a394);margin:.25rem 0}
ul{list-style:none;margin:1.5rem 0;padding:0}li{border-top:1px solid light-dark(#e4dfd2,#3a372f)}
li a{display:block;padding:.6rem 0;min-height:1.5rem;font-weight:600;overflow-wrap:anywhere}
li p{padding-bottom:.6rem;font-size:.9rem;overflow-wrap:anywhere}
nav a{display:inline-block;padding:.35rem 0}
dl{display:grid;grid-template-columns:auto 1fr;gap:.25rem 1rem;margin:1rem 0}dt{color:light-dark(#625d50,#a9a394)}dd{margin:0;overflow-wrap:anywhere}
iframe{display:block;box-sizing:border-box;width:100%;height:38rem;border:1px solid light-dark(#e4dfd2,#3a372f);border-radius:12px;background:light-dark(#fbfaf5,#1b1a17)}
pre{margin:0;padding:1rem;white-space:pre-wrap;overflow-wrap:anywhere;font-size:.85rem;border:1px solid light-dark(#e4dfd2,#3a372f);border-radius:12px}
a:focus-visible,iframe:focus-visible,summary:focus-visible{outline:2px solid light-dark(#1f5c4c,#7fc4ae);outline-offset:2px}
summary{cursor:pointer;padding:.35rem 0;font-weight:600}`;
