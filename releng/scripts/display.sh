# A display without a screen, for tests and the tour. Sourced after toolchain.sh.
#
# start_display  starts Xvfb and a window manager (without one, focus and dialogs are unreliable), and exports what GTK needs;
#                DISPLAY_PIXELS is the file in which the picture of the display is to be seen, in the format XWD
# stop_display   ends both; also done when the script ends in any other way

display_size=${PORTOLAN_DISPLAY_SIZE:-1600x1000x24}
display_pids=

start_display() {
    [ "$(uname -s)" = Linux ] || return 0
    display_folder=$(mktemp -d)
    trap 'stop_display' EXIT
    trap 'exit 130' HUP INT TERM
    # Xvfb picks a free number itself and writes it down when it is ready
    Xvfb -displayfd 3 -screen 0 "$display_size" -fbdir "$display_folder" -nolisten tcp 3>"$display_folder/number" >"$display_folder/log" 2>&1 &
    display_pids=$!
    tries=0
    until [ -s "$display_folder/number" ]; do
        tries=$((tries + 1))
        if [ "$tries" -gt 100 ] || ! kill -0 "$display_pids" 2>/dev/null; then
            cat "$display_folder/log" >&2
            fail "Xvfb did not start"
        fi
        sleep 0.1
    done
    DISPLAY=:$(cat "$display_folder/number")
    # GTK on X11, without the accessibility bus, and never on a Wayland session that happens to be there
    GDK_BACKEND=x11 NO_AT_BRIDGE=1
    DISPLAY_PIXELS=$display_folder/Xvfb_screen0
    export DISPLAY DISPLAY_PIXELS GDK_BACKEND NO_AT_BRIDGE
    unset WAYLAND_DISPLAY SWT_GTK4
    openbox >"$display_folder/openbox.log" 2>&1 &
    display_pids="$! $display_pids"
}

stop_display() {
    [ -n "$display_pids" ] || return 0
    kill $display_pids 2>/dev/null || :
    wait $display_pids 2>/dev/null || :
    display_pids=
    rm -rf "$display_folder"
}
