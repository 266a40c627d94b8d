"""The compiled plan of sunderland/together-for-children-statutory; written by ``make reference``."""

# mypy: ignore-errors

MADE_OF = 3714189121
TABLES = (
    ('stands', 6),
    ('last_days', (1, 'years', 'the_day_after', False)),
    ('dates', ''),
    ('status', 4),
    ('status', 3),
    ('status', 2),
    ('status', 1),
    ('status', 7),
    ('stands', 7),
    ('stands', 0),
    ('paused', 2),
    ('last_days_without', (2, (10, 'working_days', 'the_day_after', False))),
    ('last_days', (10, 'working_days', 'the_day_after', False)),
    ('last_days_without', (2, (20, 'working_days', 'the_day_after', False))),
    ('last_days', (20, 'working_days', 'the_day_after', False)),
    ('terms', 2),
    ('status', 6),
    ('status', 5),
    ('ranks', ''),
    ('paused', 3),
    ('last_days_without', (3, (10, 'working_days', 'the_day_after', False))),
    ('last_days_without', (3, (20, 'working_days', 'the_day_after', False))),
    ('terms', 3),
    ('last_days', (25, 'working_days', 'the_day_after', False)),
    ('last_days', (65, 'working_days', 'the_day_after', False)),
    ('terms', 6),
    ('terms', 7),
    ('last_days', (2, 'working_days', 'the_day_after', False)),
    ('last_days', (10, 'working_days', 'the_day_before', True)),
    ('last_days', (30, 'working_days', 'the_day_after', False)),
    ('last_days', (5, 'working_days', 'the_day_after', False)),
    ('last_days', (15, 'working_days', 'the_day_after', False)),
    ('last_days', (12, 'months', 'the_day_itself', False)),
    ('answers', 0),
    ('answers', 2),
    ('answers', 11),
    ('outcomes', ''),
    ('stages', ''),
    ('deadlines', ''),
    ('clock_ids', ''),
    ('make', ''),
    ('verdict', ''),
)


def judge(on, event, fact_day, fact, extension, pauses, later, stands_0, last_days_1, dates_2, status_3, status_4, status_5, status_6, status_7, stands_8, stands_9, paused_10, last_days_without_11, last_days_12, last_days_without_13, last_days_14, terms_15, status_16, status_17, ranks_18, paused_19, last_days_without_20, last_days_without_21, terms_22, last_days_23, last_days_24, terms_25, terms_26, last_days_27, last_days_28, last_days_29, last_days_30, last_days_31, last_days_32, answers_33, answers_34, answers_35, outcomes_36, stages_37, deadlines_38, clock_ids_39, make_40, verdict_41):
    v1 = fact_day('grounds_arose_on', 0)
    v2 = event('complaint_received', 0)
    v29 = event('proceedings_concluded', 0)
    v51 = event('stage_1_skipped_by_agreement', 0)
    v52 = event('stage_2_requested', 0)
    v53 = event('complaint_withdrawn', 0)
    v60 = event('stage_1_response_sent', 0)
    v63 = pauses('stage_1_response')
    v75 = extension('stage_1_response')
    v206 = event('stage_1_response_received', 0)
    v305 = event('stage_2_response_sent', 0)
    v310 = extension('stage_2_response')
    v404 = event('stage_2_response_received', 0)
    v407 = event('review_panel_requested', 0)
    v467 = event('review_panel_met', 0)
    v471 = event('review_panel_acknowledged', 0)
    v501 = event('review_panel_chair_appointed', 0)
    v531 = fact_day('review_panel_meets_on', 0)
    v539 = event('review_panel_papers_sent', 0)
    v640 = event('review_panel_report_sent', 0)
    v673 = event('stage_3_response_sent', 0)
    v704 = fact_day('first_had_notice_on', 0)
    v707 = event('referred_to_ombudsman', 0)
    v737 = answers_33[fact('complainant')]
    v738 = fact('sufficient_interest')
    v742 = answers_34[fact('subject')]
    v743 = fact('about_this_authority')
    v744 = fact('acting_for_child')
    v745 = fact('child_agrees')
    v748 = fact('anonymous')
    v749 = fact('late_but_not_reasonable_to_expect_earlier')
    v750 = fact('can_still_be_considered_fairly')
    v755 = fact('already_considered_at_all_stages')
    v757 = answers_35[fact('concurrent_proceedings')]
    v758 = fact('would_prejudice_proceedings')
    if v1:
        v23 = later('complaint_received', v1) if v2 and v2 < v1 else v2
        v21 = last_days_1[v1]
        if v23:
            if v21 < v23:
                v20 = 4
                v26 = (status_3, v1, dates_2[v21], v23, None)
            else:
                v20 = 3
                v26 = (status_4, v1, dates_2[v21], v23, None)
        else:
            v24 = v21 - on
            if v21 < on:
                v20 = 2
                v26 = (status_5, v1, dates_2[v21], 0, v24)
            else:
                v20 = 1
                v26 = (status_6, v1, dates_2[v21], 0, v24)
    else:
        if v2:
            v20 = 7
            v26 = (status_7, 0, None, v2, None)
        elif not v1:
            v20 = 7
            v26 = stands_8
        else:
            v20 = 0
            v26 = stands_9
        v21 = 0
        v23 = v2
        v24 = 0
    if v29:
        v46 = later('complaint_received', v29) if v2 and v2 < v29 else v2
        v44 = last_days_1[v29]
        if v46:
            if v44 < v46:
                v49 = (status_3, v29, dates_2[v44], v46, None)
            else:
                v49 = (status_4, v29, dates_2[v44], v46, None)
        else:
            v47 = v44 - on
            if v44 < on:
                v49 = (status_5, v29, dates_2[v44], 0, v47)
            else:
                v49 = (status_6, v29, dates_2[v44], 0, v47)
    else:
        v44 = 0
        v46 = 0
        v47 = 0
        v49 = stands_9
    v56 = v51 if v51 and (v51 < v52 or not v52) else v52
    v59 = v56 if v56 and (v56 < v53 or not v53) else v53
    if v2:
        v124 = later('stage_1_response_sent', v2) if v60 and v60 < v2 else v60
        if v63:
            v64 = paused_10(v63, on)
            v67 = v64[0]
            v68 = v64[1]
        else:
            v67 = 0
            v68 = 0
        if v67:
            v71 = last_days_without_11(v2, v67)
        else:
            v71 = last_days_12[v2]
        if v67:
            v74 = last_days_without_13(v2, v67)
        else:
            v74 = last_days_14[v2]
        if v75:
            v81 = v75[0]
            v82 = v75[1]
            v83 = v75[2]
            v84 = terms_15[v75[3]]
        else:
            v81 = 0
            v82 = 0
            v83 = 0
            v84 = 0
        v87 = v81 if v81 and v84 and (not v81 < v71) and v83 and (not v71 < v82) and (not v71 < v83) and (not v74 or not v74 < v81) else v71
        v88 = v124 or v59
        if v68 and (not (v87 < v68 or (v88 and v88 < v68))):
            if v124:
                v127 = (status_4, v2, None, v124, None)
            elif v59:
                v127 = (status_16, v2, None, 0, None)
            else:
                v127 = (status_17, v2, None, 0, None)
            v121 = 0
            v123 = 0
            v126 = 3652060
        else:
            if v124:
                if v87 < v124:
                    v127 = (status_3, v2, dates_2[v87], v124, None)
                else:
                    v127 = (status_4, v2, dates_2[v87], v124, None)
                v126 = 3652060
            elif v59:
                v126 = 3652060
                v127 = (status_16, v2, dates_2[v87], 0, None)
            else:
                v125 = ranks_18[v87] - ranks_18[on]
                if v87 < on:
                    v127 = (status_5, v2, dates_2[v87], 0, v125)
                else:
                    v127 = (status_6, v2, dates_2[v87], 0, v125)
                v126 = v87
            v121 = v87
            v123 = v74
    else:
        if v60:
            v127 = (status_7, 0, None, v60, None)
        elif v59:
            v127 = stands_0
        else:
            v127 = stands_9
        v121 = 0
        v123 = 0
        v124 = v60
        v125 = 0
        v126 = 3652060
    if v2:
        v190 = later('stage_1_response_sent', v2) if v60 and v60 < v2 else v60
        if v63:
            v131 = paused_19(v63, on)
            v134 = v131[0]
            v135 = v131[1]
        else:
            v134 = 0
            v135 = 0
        if v134:
            v138 = last_days_without_20(v2, v134)
        else:
            v138 = last_days_12[v2]
        if v134:
            v141 = last_days_without_21(v2, v134)
        else:
            v141 = last_days_14[v2]
        if v75:
            v147 = v75[0]
            v150 = terms_22[v75[3]]
        else:
            v147 = 0
            v150 = 0
        v153 = v147 if v147 and v150 and (not v147 < v138) and (not v141 or not v141 < v147) else v138
        v154 = v190 or v59
        if v135 and (not (v153 < v135 or (v154 and v154 < v135))):
            if v190:
                v193 = (status_4, v2, None, v190, None)
            elif v59:
                v193 = (status_16, v2, None, 0, None)
            else:
                v193 = (status_17, v2, None, 0, None)
            v187 = 0
            v189 = 0
            v192 = 3652060
        else:
            if v190:
                if v153 < v190:
                    v193 = (status_3, v2, dates_2[v153], v190, None)
                else:
                    v193 = (status_4, v2, dates_2[v153], v190, None)
                v192 = 3652060
            elif v59:
                v192 = 3652060
                v193 = (status_16, v2, dates_2[v153], 0, None)
            else:
                v191 = ranks_18[v153] - ranks_18[on]
                if v153 < on:
                    v193 = (status_5, v2, dates_2[v153], 0, v191)
                else:
                    v193 = (status_6, v2, dates_2[v153], 0, v191)
                v192 = v153
            v187 = v153
            v189 = v141
    else:
        if v60:
            v193 = (status_7, 0, None, v60, None)
        elif v59:
            v193 = stands_0
        else:
            v193 = stands_9
        v187 = 0
        v189 = 0
        v190 = v60
        v191 = 0
        v192 = 3652060
    v196 = v187 and (not v121 or v187 < v121)
    v201 = v190 if v196 else v124
    v203 = v192 if v196 else v126
    v208 = v206 or v60
    v209 = (v189 if v196 else v123) or (v187 if v196 else v121)
    v214 = v209 + 1 if v209 and v209 < on and (not v59 or v209 < v59) and (not v201 or v209 < v201) else 0
    if v208:
        v217 = v208 if v208 and (v208 < v214 or not v214) else v214
        v254 = later('stage_2_requested', v217) if v52 and v52 < v217 else v52
        v252 = last_days_14[v208]
        if v254:
            if v252 < v254:
                v257 = (status_3, v208, dates_2[v252], v254, None)
            else:
                v257 = (status_4, v208, dates_2[v252], v254, None)
        elif v51:
            v257 = (status_16, v208, dates_2[v252], 0, None)
        else:
            v255 = ranks_18[v252] - ranks_18[on]
            if v252 < on:
                v257 = (status_5, v208, dates_2[v252], 0, v255)
            else:
                v257 = (status_6, v208, dates_2[v252], 0, v255)
    else:
        if v52:
            if v214 and (not v52 < v214):
                v257 = (status_4, v214, None, v52, None)
            else:
                v257 = (status_7, 0, None, v52, None)
        elif v51:
            v257 = stands_0
        elif v214:
            v257 = (status_6, v214, None, 0, None)
        else:
            v257 = stands_9
        v252 = 0
        v254 = v52
        v255 = 0
    if v206:
        v284 = later('stage_2_requested', v206) if v52 and v52 < v206 else v52
        v282 = last_days_14[v206]
        if v284:
            if v282 < v284:
                v287 = (status_3, v206, dates_2[v282], v284, None)
            else:
                v287 = (status_4, v206, dates_2[v282], v284, None)
        elif v51:
            v287 = (status_16, v206, dates_2[v282], 0, None)
        else:
            v285 = ranks_18[v282] - ranks_18[on]
            if v282 < on:
                v287 = (status_5, v206, dates_2[v282], 0, v285)
            else:
                v287 = (status_6, v206, dates_2[v282], 0, v285)
    else:
        if v52:
            v287 = (status_7, 0, None, v52, None)
        elif v51:
            v287 = stands_0
        else:
            v287 = stands_9
        v282 = 0
        v284 = v52
        v285 = 0
    v304 = v52 if v52 and (v52 < v51 or not v51) else v51
    if v304:
        v345 = later('stage_2_response_sent', v304) if v305 and v305 < v304 else v305
        v343 = last_days_23[v304]
        v344 = last_days_24[v304]
        if v310:
            v316 = v310[0]
            v317 = v310[1]
            v318 = v310[2]
            v319 = terms_25[v310[3]]
        else:
            v316 = 0
            v317 = 0
            v318 = 0
            v319 = 0
        v342 = v316 if v316 and v319 and (not v316 < v343) and v318 and (not v343 < v317) and (not v343 < v318) and (not v344 or not v344 < v316) else v343
        if v345:
            if v342 < v345:
                v348 = (status_3, v304, dates_2[v342], v345, None)
            else:
                v348 = (status_4, v304, dates_2[v342], v345, None)
            v347 = 3652060
        elif v53:
            v347 = 3652060
            v348 = (status_16, v304, dates_2[v342], 0, None)
        else:
            v346 = ranks_18[v342] - ranks_18[on]
            if v342 < on:
                v348 = (status_5, v304, dates_2[v342], 0, v346)
            else:
                v348 = (status_6, v304, dates_2[v342], 0, v346)
            v347 = v342
    else:
        if v305:
            v348 = (status_7, 0, None, v305, None)
        elif v53:
            v348 = stands_0
        else:
            v348 = stands_9
        v342 = 0
        v343 = 0
        v344 = 0
        v345 = v305
        v346 = 0
        v347 = 3652060
    if v304:
        v388 = later('stage_2_response_sent', v304) if v305 and v305 < v304 else v305
        v386 = last_days_23[v304]
        v387 = last_days_24[v304]
        if v310:
            v359 = v310[0]
            v362 = terms_26[v310[3]]
        else:
            v359 = 0
            v362 = 0
        v385 = v359 if v359 and v362 and (not v359 < v386) and (not v387 or not v387 < v359) else v386
        if v388:
            if v385 < v388:
                v391 = (status_3, v304, dates_2[v385], v388, None)
            else:
                v391 = (status_4, v304, dates_2[v385], v388, None)
            v390 = 3652060
        elif v53:
            v390 = 3652060
            v391 = (status_16, v304, dates_2[v385], 0, None)
        else:
            v389 = ranks_18[v385] - ranks_18[on]
            if v385 < on:
                v391 = (status_5, v304, dates_2[v385], 0, v389)
            else:
                v391 = (status_6, v304, dates_2[v385], 0, v389)
            v390 = v385
    else:
        if v305:
            v391 = (status_7, 0, None, v305, None)
        elif v53:
            v391 = stands_0
        else:
            v391 = stands_9
        v385 = 0
        v386 = 0
        v387 = 0
        v388 = v305
        v389 = 0
        v390 = 3652060
    v394 = v385 and (not v342 or v385 < v342)
    v401 = v390 if v394 else v347
    v406 = v404 or v305
    if v406:
        v426 = later('review_panel_requested', v406) if v407 and v407 < v406 else v407
        v424 = last_days_14[v406]
        if v426:
            if v424 < v426:
                v429 = (status_3, v406, dates_2[v424], v426, None)
            else:
                v429 = (status_4, v406, dates_2[v424], v426, None)
        else:
            v427 = ranks_18[v424] - ranks_18[on]
            if v424 < on:
                v429 = (status_5, v406, dates_2[v424], 0, v427)
            else:
                v429 = (status_6, v406, dates_2[v424], 0, v427)
    else:
        if v407:
            v429 = (status_7, 0, None, v407, None)
        else:
            v429 = stands_9
        v424 = 0
        v426 = v407
        v427 = 0
    if v404:
        v450 = later('review_panel_requested', v404) if v407 and v407 < v404 else v407
        v448 = last_days_14[v404]
        if v450:
            if v448 < v450:
                v453 = (status_3, v404, dates_2[v448], v450, None)
            else:
                v453 = (status_4, v404, dates_2[v448], v450, None)
        else:
            v451 = ranks_18[v448] - ranks_18[on]
            if v448 < on:
                v453 = (status_5, v404, dates_2[v448], 0, v451)
            else:
                v453 = (status_6, v404, dates_2[v448], 0, v451)
    else:
        if v407:
            v453 = (status_7, 0, None, v407, None)
        else:
            v453 = stands_9
        v448 = 0
        v450 = v407
        v451 = 0
    v470 = v467 if v467 and (v467 < v53 or not v53) else v53
    if v407:
        v496 = later('review_panel_acknowledged', v407) if v471 and v471 < v407 else v471
        v494 = last_days_27[v407]
        if v496:
            if v494 < v496:
                v499 = (status_3, v407, dates_2[v494], v496, None)
            else:
                v499 = (status_4, v407, dates_2[v494], v496, None)
            v498 = 3652060
        elif v470:
            v498 = 3652060
            v499 = (status_16, v407, dates_2[v494], 0, None)
        else:
            v497 = ranks_18[v494] - ranks_18[on]
            if v494 < on:
                v499 = (status_5, v407, dates_2[v494], 0, v497)
            else:
                v499 = (status_6, v407, dates_2[v494], 0, v497)
            v498 = v494
    else:
        if v471:
            v499 = (status_7, 0, None, v471, None)
        elif v470:
            v499 = stands_0
        else:
            v499 = stands_9
        v494 = 0
        v496 = v471
        v497 = 0
        v498 = 3652060
    if v407:
        v526 = later('review_panel_chair_appointed', v407) if v501 and v501 < v407 else v501
        v524 = last_days_12[v407]
        if v526:
            if v524 < v526:
                v529 = (status_3, v407, dates_2[v524], v526, None)
            else:
                v529 = (status_4, v407, dates_2[v524], v526, None)
            v528 = 3652060
        elif v470:
            v528 = 3652060
            v529 = (status_16, v407, dates_2[v524], 0, None)
        else:
            v527 = ranks_18[v524] - ranks_18[on]
            if v524 < on:
                v529 = (status_5, v407, dates_2[v524], 0, v527)
            else:
                v529 = (status_6, v407, dates_2[v524], 0, v527)
            v528 = v524
    else:
        if v501:
            v529 = (status_7, 0, None, v501, None)
        elif v470:
            v529 = stands_0
        else:
            v529 = stands_9
        v524 = 0
        v526 = v501
        v527 = 0
        v528 = 3652060
    v538 = ((v407 if v407 and (v407 > v531 or not v531) else v531) if v407 and v531 else 0) or v467
    if v538:
        v563 = last_days_28[v538]
        if v539:
            if v563 < v539:
                v567 = (status_3, v538, dates_2[v563], v539, None)
            else:
                v567 = (status_4, v538, dates_2[v563], v539, None)
            v566 = 3652060
        elif v53:
            v566 = 3652060
            v567 = (status_16, v538, dates_2[v563], 0, None)
        else:
            v565 = ranks_18[v563] - ranks_18[on]
            if v563 < on:
                v567 = (status_5, v538, dates_2[v563], 0, v565)
            else:
                v567 = (status_6, v538, dates_2[v563], 0, v565)
            v566 = v563
    else:
        if v539:
            v567 = (status_7, 0, None, v539, None)
        elif v53:
            v567 = stands_0
        elif not v531 and (not not v407):
            v567 = stands_8
        else:
            v567 = stands_9
        v563 = 0
        v565 = 0
        v566 = 3652060
    if v407:
        v596 = later('review_panel_met', v407) if v467 and v467 < v407 else v467
        v594 = last_days_29[v407]
        if v596:
            if v594 < v596:
                v599 = (status_3, v407, dates_2[v594], v596, None)
            else:
                v599 = (status_4, v407, dates_2[v594], v596, None)
            v598 = 3652060
        elif v53:
            v598 = 3652060
            v599 = (status_16, v407, dates_2[v594], 0, None)
        else:
            v597 = ranks_18[v594] - ranks_18[on]
            if v594 < on:
                v599 = (status_5, v407, dates_2[v594], 0, v597)
            else:
                v599 = (status_6, v407, dates_2[v594], 0, v597)
            v598 = v594
    else:
        if v467:
            v599 = (status_7, 0, None, v467, None)
        elif v53:
            v599 = stands_0
        else:
            v599 = stands_9
        v594 = 0
        v596 = v467
        v597 = 0
        v598 = 3652060
    if v407:
        v625 = later('review_panel_met', v407) if v467 and v467 < v407 else v467
        v623 = last_days_29[v407]
        if v625:
            if v623 < v625:
                v628 = (status_3, v407, dates_2[v623], v625, None)
            else:
                v628 = (status_4, v407, dates_2[v623], v625, None)
            v627 = 3652060
        elif v53:
            v627 = 3652060
            v628 = (status_16, v407, dates_2[v623], 0, None)
        else:
            v626 = ranks_18[v623] - ranks_18[on]
            if v623 < on:
                v628 = (status_5, v407, dates_2[v623], 0, v626)
            else:
                v628 = (status_6, v407, dates_2[v623], 0, v626)
            v627 = v623
    else:
        if v467:
            v628 = (status_7, 0, None, v467, None)
        elif v53:
            v628 = stands_0
        else:
            v628 = stands_9
        v623 = 0
        v625 = v467
        v626 = 0
        v627 = 3652060
    v631 = v623 and (not v594 or v623 < v594)
    v637 = v627 if v631 else v598
    if v467:
        v665 = later('review_panel_report_sent', v467) if v640 and v640 < v467 else v640
        v663 = last_days_30[v467]
        if v665:
            if v663 < v665:
                v668 = (status_3, v467, dates_2[v663], v665, None)
            else:
                v668 = (status_4, v467, dates_2[v663], v665, None)
            v667 = 3652060
        elif v53:
            v667 = 3652060
            v668 = (status_16, v467, dates_2[v663], 0, None)
        else:
            v666 = ranks_18[v663] - ranks_18[on]
            if v663 < on:
                v668 = (status_5, v467, dates_2[v663], 0, v666)
            else:
                v668 = (status_6, v467, dates_2[v663], 0, v666)
            v667 = v663
    else:
        if v640:
            v668 = (status_7, 0, None, v640, None)
        elif v53:
            v668 = stands_0
        else:
            v668 = stands_9
        v663 = 0
        v665 = v640
        v666 = 0
        v667 = 3652060
    v672 = event('review_panel_report_received', 0) or v640
    if v672:
        v698 = later('stage_3_response_sent', v672) if v673 and v673 < v672 else v673
        v696 = last_days_31[v672]
        if v698:
            if v696 < v698:
                v701 = (status_3, v672, dates_2[v696], v698, None)
            else:
                v701 = (status_4, v672, dates_2[v696], v698, None)
            v700 = 3652060
        elif v53:
            v700 = 3652060
            v701 = (status_16, v672, dates_2[v696], 0, None)
        else:
            v699 = ranks_18[v696] - ranks_18[on]
            if v696 < on:
                v701 = (status_5, v672, dates_2[v696], 0, v699)
            else:
                v701 = (status_6, v672, dates_2[v696], 0, v699)
            v700 = v696
    else:
        if v673:
            v701 = (status_7, 0, None, v673, None)
        elif v53:
            v701 = stands_0
        else:
            v701 = stands_9
        v696 = 0
        v698 = v673
        v699 = 0
        v700 = 3652060
    v706 = v704 or v1
    if v706:
        v728 = later('referred_to_ombudsman', v706) if v707 and v707 < v706 else v707
        v726 = last_days_32[v706]
        if v728:
            if v726 < v728:
                v731 = (status_3, v706, dates_2[v726], v728, None)
            else:
                v731 = (status_4, v706, dates_2[v726], v728, None)
        else:
            v729 = v726 - on
            if v726 < on:
                v731 = (status_5, v706, dates_2[v726], 0, v729)
            else:
                v731 = (status_6, v706, dates_2[v726], 0, v729)
    else:
        if v707:
            v731 = (status_7, 0, None, v707, None)
        elif not v704:
            v731 = stands_8
        else:
            v731 = stands_9
        v726 = 0
        v728 = v707
        v729 = 0
    v739 = v737 is True or v738 is True
    v740 = v737 is False and v738 is False
    v746 = v744 is False or v745 is True
    v747 = v744 is True and v745 is False
    v751 = v749 is False or v750 is False
    v752 = v749 is True and v750 is True
    v753 = (v20 == 2 or v20 == 4) and v751
    v754 = (v20 == 1 or v20 == 3 or v20 == 5) or v752
    v759 = v757 is True and v758 is True
    v760 = v757 is False or v758 is False
    if v739 and v742 is True and (v743 is True) and v746 and (v748 is False) and v754 and (v755 is False) and v760:
        v814 = 0
    elif v740 or v742 is False or v743 is False or v747 or (v748 is True) or v753 or (v755 is True) or v759:
        v814 = 1
    else:
        v763 = v739 or v740
        v764 = v742 is True or v742 is False
        v765 = v743 is True or v743 is False
        v766 = v746 or v747
        v767 = v748 is True or v748 is False
        v768 = v753 or v754
        v769 = v755 is True or v755 is False
        v770 = v759 or v760
        v771 = v737 is True or v737 is False
        v779 = not v766 and (not (v744 is False or v744 is True) or not (v745 is True or v745 is False))
        v781 = not ((v20 == 2 or v20 == 4) or (v20 == 1 or v20 == 3 or v20 == 5)) and (not (v1 or v20 == 6) and (not v1))
        v790 = v757 is True or v757 is False
        v814 = 2 if (not not v763 or ((not v763 and (not v771 or not (v738 is True or v738 is False))) and (not (not v763 and (not v771))))) and (not not v764 or (not v764 and (not not v764))) and (not not v765 or (not v765 and (not not v765))) and (not not v766 or (v779 and (not v779))) and (not not v767 or (not v767 and (not not v767))) and (not not v768 or ((not v768 and (v781 or (not (v751 or v752) and (not (v749 is False or v749 is True) or not (v750 is False or v750 is True))))) and (not (not v768 and v781)))) and (not not v769 or (not v769 and (not not v769))) and (not not v770 or ((not v770 and (not v790 or not (v758 is True or v758 is False))) and (not (not v770 and (not v790))))) else 3
    if v203 < 3652060:
        v815 = 3
        v816 = v203
    else:
        v815 = 0
        v816 = 3652060
    if v401 < v816:
        v817 = 5
        v818 = v401
    else:
        v817 = v815
        v818 = v816
    if v498 < v818:
        v819 = 7
        v820 = v498
    else:
        v819 = v817
        v820 = v818
    if v528 < v820:
        v821 = 8
        v822 = v528
    else:
        v821 = v819
        v822 = v820
    if v566 < v822:
        v823 = 9
        v824 = v566
    else:
        v823 = v821
        v824 = v822
    if v637 < v824:
        v825 = 10
        v826 = v637
    else:
        v825 = v823
        v826 = v824
    if v667 < v826:
        v827 = 11
        v828 = v667
    else:
        v827 = v825
        v828 = v826
    if v700 < v828:
        v829 = 12
    else:
        v829 = v827
    return make_40(verdict_41, (outcomes_36[v814], (True if v739 else False if v740 else None, v742, v743, True if v746 else False if v747 else None, v748, True if v753 else False if v754 else None, v755, True if v759 else False if v760 else None), stages_37[1 if v53 else 5 if v707 else 4 if v407 else 3 if v52 or v51 else 2 if v2 else 0], deadlines_38[v829], clock_ids_39, (v26, v49, v193 if v196 else v127, v287 if v282 and (not v252 or v282 < v252) else v257, v391 if v394 else v348, v453 if v448 and (not v424 or v448 < v424) else v429, v499, v529, v567, v628 if v631 else v599, v668, v701, v731)))
