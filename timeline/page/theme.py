"""How the page looks: one style sheet, light and dark by what the browser prefers, and the mark."""

from __future__ import annotations

from urllib.parse import quote

from timeline import palette

_MARK = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="28" height="28" viewBox="0 0 28 28" fill="none" stroke="{ink}" stroke-width="2.2">'
    '<path d="M14 4l5 5-5 5-5-5z" fill="{ink}" stroke="none"/><path d="M14 13v6"/><path d="M6.5 21.5h15"/>'
    '<circle cx="4" cy="21.5" r="2.4"/><circle cx="24" cy="21.5" r="2.4" fill="{ink}"/></svg>'
)


def mark(ink: str = "currentColor") -> str:
    """The logo as SVG."""
    return _MARK.format(ink=ink)


def icon() -> str:
    """The same for the browser's tab."""
    return f"data:image/svg+xml,{quote(mark('#1b1d21'))}"


def _tokens(theme: palette.Palette) -> str:
    colours = {
        "paper": theme.paper, "panel": theme.panel, "tint": theme.tint, "ink": theme.ink, "ink2": theme.ink2, "ink3": theme.ink3,
        "line": theme.line, "line2": theme.line2, "date-paper": theme.date_paper, "date-ink": theme.date_ink,
        "actor-paper": theme.actor_paper, "actor-ink": theme.actor_ink,
    }  # fmt: skip
    colours |= {f"actor{number}": colour for number, colour in enumerate(theme.actors)}
    return "".join(f"--tl-{name}:{colour};" for name, colour in colours.items())


def style() -> str:
    """The style sheet as an HTML element."""
    return (
        f"<style>:root{{{_tokens(palette.LIGHT)}}}"
        f"@media (prefers-color-scheme: dark){{:root{{{_tokens(palette.DARK)}}}}}{_RULES}</style>"
    )


_RULES = """
[data-testid="stMainBlockContainer"]{padding:20px 32px 48px;max-width:none}
[data-testid="stHeader"]{height:0;min-height:0;background:none}
[data-testid="stStatusWidget"],[data-testid="stToolbar"] [data-testid="stMainMenu"],[data-testid="stDecoration"],footer{display:none}
[data-testid="stSidebarUserContent"]{padding:0 24px 32px}
[data-testid="stSidebarHeader"]{height:auto;min-height:0;padding:16px 16px 4px 24px;margin:0}
.st-key-header{border-bottom:1px solid var(--tl-line);padding-bottom:14px;margin-bottom:4px}
.tl-head{display:flex;gap:14px;align-items:center;color:var(--tl-ink)}
.tl-head h1{font:600 22px/1.25 "Source Serif",Georgia,serif;margin:0;padding:0;letter-spacing:-.005em;overflow-wrap:anywhere;
  display:-webkit-box;-webkit-line-clamp:2;-webkit-box-orient:vertical;overflow:hidden}
.tl-sub,.st-key-subtitle p{font-size:14px;color:var(--tl-ink2)}
.st-key-subtitle{min-height:0}
.st-key-subtitle button{min-height:0;padding:0;border:0;background:none;color:var(--tl-ink2);font-weight:400}
.st-key-subtitle button:hover p{color:var(--tl-ink);text-decoration:underline;text-underline-offset:3px}
.tl-label,[data-testid="stSidebar"] [data-testid="stWidgetLabel"] p{font:600 13px/1.4 "Source Sans",sans-serif;color:var(--tl-ink2)}
.tl-quiet{color:var(--tl-ink3);font-size:13px}

[data-testid="stSidebar"] [data-testid="stButtonGroup"] button{border-radius:14px;min-height:28px;height:28px;padding:0 11px;
  border:1px solid var(--tl-line2);background:none;color:var(--tl-ink)}
[data-testid="stSidebar"] [data-testid="stButtonGroup"] button p{font-size:13px}
[data-testid="stSidebar"] [data-testid="stButtonGroup"] button:hover{border-color:var(--tl-ink3)}
[data-testid="stSidebar"] [data-testid="stButtonGroup"] button[kind="pillsActive"],
[data-testid="stSidebar"] [data-testid="stButtonGroup"] button[aria-checked="true"]{background:var(--tl-ink);border-color:var(--tl-ink);color:var(--tl-paper)}
[data-testid="stSidebar"] button[kind="pillsActive"] p,[data-testid="stSidebar"] button[kind="pillsActive"] p span{color:var(--tl-paper)!important}
.st-key-actor [data-testid="stButtonGroup"]>div{flex-direction:column;flex-wrap:nowrap;gap:0;width:100%}
.st-key-actor [data-testid="stButtonGroup"]>div>*{width:100%}
.st-key-actor [data-testid="stButtonGroup"] button{width:100%;border-color:transparent;border-radius:8px;justify-content:flex-start;padding:0 8px;margin:0 -8px}
.st-key-actor [data-testid="stButtonGroup"] button::before{content:"";flex:none;width:8px;height:8px;border-radius:50%;margin-right:10px}
.st-key-actor [data-testid="stButtonGroup"] button>div,.st-key-actor [data-testid="stButtonGroup"] button [data-testid="stMarkdownContainer"]{flex:1;min-width:0}
.st-key-actor [data-testid="stButtonGroup"] button p{font-size:14px;display:flex;justify-content:space-between;gap:8px;white-space:nowrap}

.st-key-panel{padding-left:8px}
.tl-who{display:flex;justify-content:space-between;gap:12px;font-size:14px}
.tl-who-names{display:flex;flex-wrap:wrap;gap:2px 12px;align-items:baseline}
.tl-actor-name{font-weight:600;overflow-wrap:anywhere}
.tl-position{white-space:nowrap}
.tl-dot{display:inline-block;width:8px;height:8px;border-radius:50%;margin-right:8px;vertical-align:1px}
.tl-when{font:400 16px/1.4 "Source Serif",Georgia,serif;color:var(--tl-ink2);margin-top:14px}
.tl-title{font:600 20px/1.3 "Source Serif",Georgia,serif!important;color:var(--tl-ink);margin:2px 0 20px!important;padding:0!important;overflow-wrap:anywhere}
.tl-read{display:flex;flex-wrap:wrap;gap:4px 10px;align-items:baseline;margin:8px 0 6px;font-size:14px}
.tl-arrow{color:var(--tl-ink3)}
mark.tl-date,mark.tl-actor{padding:1px 2px;border-radius:2px;color:var(--tl-date-ink);background:var(--tl-date-paper);
  -webkit-box-decoration-break:clone;box-decoration-break:clone}
mark.tl-actor{background:var(--tl-actor-paper);color:var(--tl-actor-ink)}
.tl-rule{font-size:13px;line-height:1.45;color:var(--tl-ink2);margin:0 0 20px}
.tl-excerpt{font:400 15px/1.6 "Source Serif",Georgia,serif;color:var(--tl-ink);margin:8px 0 12px;padding:0;border:0;overflow-wrap:anywhere}
.tl-pale{color:var(--tl-ink3)}
.tl-foot{font-size:12px;color:var(--tl-ink3);margin-bottom:14px;overflow-wrap:anywhere}
.tl-sep{margin:0 6px}
.st-key-neighbours{border-top:1px solid var(--tl-line);margin-top:18px;padding-top:12px}
.st-key-neighbours button{justify-content:flex-start;text-align:left;padding:0;font-size:13px;align-items:flex-start}
.st-key-next button{justify-content:flex-end;text-align:right}
.st-key-neighbours button p{font-size:13px;line-height:1.4}

.tl-steps{color:var(--tl-ink2);border:1px solid var(--tl-line);border-radius:8px;padding:20px 24px}
.tl-steps ol{margin:0;padding:0;list-style:none;counter-reset:step}
.tl-steps li{counter-increment:step;position:relative;padding-left:34px;margin:0 0 14px;line-height:1.45;font-size:14px}
.tl-steps li::before{content:counter(step);position:absolute;left:0;top:-1px;width:22px;height:22px;border-radius:50%;border:1px solid var(--tl-line2);
  text-align:center;font:600 12px/21px "Source Sans",sans-serif;color:var(--tl-ink)}
.tl-notice{border:1px solid var(--tl-line2);border-left:3px solid var(--tl-ink);border-radius:8px;padding:10px 14px;font-size:14px;color:var(--tl-ink);overflow-wrap:anywhere}
.tl-notice.tl-wrong{border-left-color:var(--tl-actor2)}
.tl-tray{display:grid;grid-template-columns:repeat(auto-fill,minmax(260px,1fr));gap:8px 24px}
.tl-article{font-size:13px;line-height:1.35;overflow-wrap:anywhere}
.tl-empty{padding:64px 24px;text-align:center;color:var(--tl-ink2);font-size:15px;border:1px dashed var(--tl-line2);border-radius:8px}

@media (max-width:1100px){.st-key-stage>[data-testid="stLayoutWrapper"]>[data-testid="stHorizontalBlock"]{flex-direction:column}
  .st-key-stage>[data-testid="stLayoutWrapper"]>[data-testid="stHorizontalBlock"]>[data-testid="stColumn"]{width:100%;flex:1 1 100%}}
@media (max-width:640px){[data-testid="stMainBlockContainer"]{padding:12px 14px 32px}}
"""
