"""The compiled plan of shropshire/childrens-statutory; written by ``make reference``."""

# mypy: ignore-errors

MADE_OF = 1268987735
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
    ('terms', 5),
    ('last_days', (2, 'working_days', 'the_day_after', False)),
    ('last_days', (10, 'working_days', 'the_day_before', True)),
    ('last_days', (30, 'working_days', 'the_day_after', False)),
    ('last_days', (5, 'working_days', 'the_day_after', False)),
    ('last_days', (15, 'working_days', 'the_day_after', False)),
    ('last_days', (12, 'months', 'the_day_itself', False)),
    ('last_days', (3, 'working_days', 'the_day_after', False)),
    ('terms', 15),
    ('last_days', (28, 'calendar_days', 'the_day_after', False)),
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


def judge(on, event, fact_day, fact, extension, pauses, later, stands_0, last_days_1, dates_2, status_3, status_4, status_5, status_6, status_7, stands_8, stands_9, paused_10, last_days_without_11, last_days_12, last_days_without_13, last_days_14, terms_15, status_16, status_17, ranks_18, paused_19, last_days_without_20, last_days_without_21, terms_22, last_days_23, last_days_24, terms_25, last_days_26, last_days_27, last_days_28, last_days_29, last_days_30, last_days_31, last_days_32, terms_33, last_days_34, answers_35, answers_36, answers_37, outcomes_38, stages_39, deadlines_40, clock_ids_41, make_42, verdict_43):
    v1 = fact_day('grounds_arose_on', 0)
    v2 = event('complaint_received', 0)
    v29 = event('proceedings_concluded', 0)
    v51 = event('stage_1_skipped_by_agreement', 0)
    v52 = event('stage_2_requested', 0)
    v53 = event('complaint_withdrawn', 0)
    v60 = event('stage_1_response_sent', 0)
    v63 = pauses('stage_1_response')
    v75 = extension('stage_1_response')
    v264 = event('stage_2_response_sent', 0)
    v269 = extension('stage_2_response')
    v312 = event('review_panel_requested', 0)
    v337 = event('review_panel_met', 0)
    v341 = event('review_panel_acknowledged', 0)
    v371 = event('review_panel_chair_appointed', 0)
    v401 = fact_day('review_panel_meets_on', 0)
    v409 = event('review_panel_papers_sent', 0)
    v471 = event('review_panel_report_sent', 0)
    v504 = event('stage_3_response_sent', 0)
    v535 = fact_day('first_had_notice_on', 0)
    v538 = event('referred_to_ombudsman', 0)
    v576 = event('complaint_acknowledged', 0)
    v612 = event('investigation_report_completed', 0)
    v617 = extension('stage_2_investigation_report')
    v658 = event('ombudsman_enquiry_received', 0)
    v659 = event('ombudsman_enquiry_answered', 0)
    v690 = answers_35[fact('complainant')]
    v691 = fact('sufficient_interest')
    v695 = answers_36[fact('subject')]
    v696 = fact('about_this_authority')
    v697 = fact('acting_for_child')
    v698 = fact('child_agrees')
    v701 = fact('anonymous')
    v702 = fact('late_but_not_reasonable_to_expect_earlier')
    v703 = fact('can_still_be_considered_fairly')
    v708 = fact('already_considered_at_all_stages')
    v710 = answers_37[fact('concurrent_proceedings')]
    v711 = fact('would_prejudice_proceedings')
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
            v149 = v75[2]
            v150 = terms_22[v75[3]]
        else:
            v147 = 0
            v149 = 0
            v150 = 0
        v153 = v147 if v147 and v150 and (not v147 < v138) and v149 and (not v141 or not v141 < v147) else v138
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
    v208 = event('stage_1_response_received', 0) or v60
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
    v263 = v52 if v52 and (v52 < v51 or not v51) else v51
    if v263:
        v304 = later('stage_2_response_sent', v263) if v264 and v264 < v263 else v264
        v302 = last_days_23[v263]
        v303 = last_days_24[v263]
        if v269:
            v275 = v269[0]
            v276 = v269[1]
            v277 = v269[2]
            v278 = terms_25[v269[3]]
        else:
            v275 = 0
            v276 = 0
            v277 = 0
            v278 = 0
        v301 = v275 if v275 and v278 and (not v275 < v302) and v277 and (not v302 < v276) and (not v302 < v277) and (not v303 or not v303 < v275) else v302
        if v304:
            if v301 < v304:
                v307 = (status_3, v263, dates_2[v301], v304, None)
            else:
                v307 = (status_4, v263, dates_2[v301], v304, None)
            v306 = 3652060
        elif v53:
            v306 = 3652060
            v307 = (status_16, v263, dates_2[v301], 0, None)
        else:
            v305 = ranks_18[v301] - ranks_18[on]
            if v301 < on:
                v307 = (status_5, v263, dates_2[v301], 0, v305)
            else:
                v307 = (status_6, v263, dates_2[v301], 0, v305)
            v306 = v301
    else:
        if v264:
            v307 = (status_7, 0, None, v264, None)
        elif v53:
            v307 = stands_0
        else:
            v307 = stands_9
        v301 = 0
        v302 = 0
        v303 = 0
        v304 = v264
        v305 = 0
        v306 = 3652060
    v311 = event('stage_2_response_received', 0) or v264
    if v311:
        v331 = later('review_panel_requested', v311) if v312 and v312 < v311 else v312
        v329 = last_days_14[v311]
        if v331:
            if v329 < v331:
                v334 = (status_3, v311, dates_2[v329], v331, None)
            else:
                v334 = (status_4, v311, dates_2[v329], v331, None)
        else:
            v332 = ranks_18[v329] - ranks_18[on]
            if v329 < on:
                v334 = (status_5, v311, dates_2[v329], 0, v332)
            else:
                v334 = (status_6, v311, dates_2[v329], 0, v332)
    else:
        if v312:
            v334 = (status_7, 0, None, v312, None)
        else:
            v334 = stands_9
        v329 = 0
        v331 = v312
        v332 = 0
    v340 = v337 if v337 and (v337 < v53 or not v53) else v53
    if v312:
        v366 = later('review_panel_acknowledged', v312) if v341 and v341 < v312 else v341
        v364 = last_days_26[v312]
        if v366:
            if v364 < v366:
                v369 = (status_3, v312, dates_2[v364], v366, None)
            else:
                v369 = (status_4, v312, dates_2[v364], v366, None)
            v368 = 3652060
        elif v340:
            v368 = 3652060
            v369 = (status_16, v312, dates_2[v364], 0, None)
        else:
            v367 = ranks_18[v364] - ranks_18[on]
            if v364 < on:
                v369 = (status_5, v312, dates_2[v364], 0, v367)
            else:
                v369 = (status_6, v312, dates_2[v364], 0, v367)
            v368 = v364
    else:
        if v341:
            v369 = (status_7, 0, None, v341, None)
        elif v340:
            v369 = stands_0
        else:
            v369 = stands_9
        v364 = 0
        v366 = v341
        v367 = 0
        v368 = 3652060
    if v312:
        v396 = later('review_panel_chair_appointed', v312) if v371 and v371 < v312 else v371
        v394 = last_days_12[v312]
        if v396:
            if v394 < v396:
                v399 = (status_3, v312, dates_2[v394], v396, None)
            else:
                v399 = (status_4, v312, dates_2[v394], v396, None)
            v398 = 3652060
        elif v340:
            v398 = 3652060
            v399 = (status_16, v312, dates_2[v394], 0, None)
        else:
            v397 = ranks_18[v394] - ranks_18[on]
            if v394 < on:
                v399 = (status_5, v312, dates_2[v394], 0, v397)
            else:
                v399 = (status_6, v312, dates_2[v394], 0, v397)
            v398 = v394
    else:
        if v371:
            v399 = (status_7, 0, None, v371, None)
        elif v340:
            v399 = stands_0
        else:
            v399 = stands_9
        v394 = 0
        v396 = v371
        v397 = 0
        v398 = 3652060
    v408 = ((v312 if v312 and (v312 > v401 or not v401) else v401) if v312 and v401 else 0) or v337
    if v408:
        v433 = last_days_27[v408]
        if v409:
            if v433 < v409:
                v437 = (status_3, v408, dates_2[v433], v409, None)
            else:
                v437 = (status_4, v408, dates_2[v433], v409, None)
            v436 = 3652060
        elif v53:
            v436 = 3652060
            v437 = (status_16, v408, dates_2[v433], 0, None)
        else:
            v435 = ranks_18[v433] - ranks_18[on]
            if v433 < on:
                v437 = (status_5, v408, dates_2[v433], 0, v435)
            else:
                v437 = (status_6, v408, dates_2[v433], 0, v435)
            v436 = v433
    else:
        if v409:
            v437 = (status_7, 0, None, v409, None)
        elif v53:
            v437 = stands_0
        elif not v401 and (not not v312):
            v437 = stands_8
        else:
            v437 = stands_9
        v433 = 0
        v435 = 0
        v436 = 3652060
    if v312:
        v466 = later('review_panel_met', v312) if v337 and v337 < v312 else v337
        v464 = last_days_28[v312]
        if v466:
            if v464 < v466:
                v469 = (status_3, v312, dates_2[v464], v466, None)
            else:
                v469 = (status_4, v312, dates_2[v464], v466, None)
            v468 = 3652060
        elif v53:
            v468 = 3652060
            v469 = (status_16, v312, dates_2[v464], 0, None)
        else:
            v467 = ranks_18[v464] - ranks_18[on]
            if v464 < on:
                v469 = (status_5, v312, dates_2[v464], 0, v467)
            else:
                v469 = (status_6, v312, dates_2[v464], 0, v467)
            v468 = v464
    else:
        if v337:
            v469 = (status_7, 0, None, v337, None)
        elif v53:
            v469 = stands_0
        else:
            v469 = stands_9
        v464 = 0
        v466 = v337
        v467 = 0
        v468 = 3652060
    if v337:
        v496 = later('review_panel_report_sent', v337) if v471 and v471 < v337 else v471
        v494 = last_days_29[v337]
        if v496:
            if v494 < v496:
                v499 = (status_3, v337, dates_2[v494], v496, None)
            else:
                v499 = (status_4, v337, dates_2[v494], v496, None)
            v498 = 3652060
        elif v53:
            v498 = 3652060
            v499 = (status_16, v337, dates_2[v494], 0, None)
        else:
            v497 = ranks_18[v494] - ranks_18[on]
            if v494 < on:
                v499 = (status_5, v337, dates_2[v494], 0, v497)
            else:
                v499 = (status_6, v337, dates_2[v494], 0, v497)
            v498 = v494
    else:
        if v471:
            v499 = (status_7, 0, None, v471, None)
        elif v53:
            v499 = stands_0
        else:
            v499 = stands_9
        v494 = 0
        v496 = v471
        v497 = 0
        v498 = 3652060
    v503 = event('review_panel_report_received', 0) or v471
    if v503:
        v529 = later('stage_3_response_sent', v503) if v504 and v504 < v503 else v504
        v527 = last_days_30[v503]
        if v529:
            if v527 < v529:
                v532 = (status_3, v503, dates_2[v527], v529, None)
            else:
                v532 = (status_4, v503, dates_2[v527], v529, None)
            v531 = 3652060
        elif v53:
            v531 = 3652060
            v532 = (status_16, v503, dates_2[v527], 0, None)
        else:
            v530 = ranks_18[v527] - ranks_18[on]
            if v527 < on:
                v532 = (status_5, v503, dates_2[v527], 0, v530)
            else:
                v532 = (status_6, v503, dates_2[v527], 0, v530)
            v531 = v527
    else:
        if v504:
            v532 = (status_7, 0, None, v504, None)
        elif v53:
            v532 = stands_0
        else:
            v532 = stands_9
        v527 = 0
        v529 = v504
        v530 = 0
        v531 = 3652060
    v537 = v535 or v1
    if v537:
        v559 = later('referred_to_ombudsman', v537) if v538 and v538 < v537 else v538
        v557 = last_days_31[v537]
        if v559:
            if v557 < v559:
                v562 = (status_3, v537, dates_2[v557], v559, None)
            else:
                v562 = (status_4, v537, dates_2[v557], v559, None)
        else:
            v560 = v557 - on
            if v557 < on:
                v562 = (status_5, v537, dates_2[v557], 0, v560)
            else:
                v562 = (status_6, v537, dates_2[v557], 0, v560)
    else:
        if v538:
            v562 = (status_7, 0, None, v538, None)
        elif not v535:
            v562 = stands_8
        else:
            v562 = stands_9
        v557 = 0
        v559 = v538
        v560 = 0
    v569 = v60 if v60 and (v60 < v51 or not v51) else v51
    v572 = v569 if v569 and (v569 < v52 or not v52) else v52
    v575 = v572 if v572 and (v572 < v53 or not v53) else v53
    if v2:
        v601 = later('complaint_acknowledged', v2) if v576 and v576 < v2 else v576
        v599 = last_days_32[v2]
        if v601:
            if v599 < v601:
                v604 = (status_3, v2, dates_2[v599], v601, None)
            else:
                v604 = (status_4, v2, dates_2[v599], v601, None)
            v603 = 3652060
        elif v575:
            v603 = 3652060
            v604 = (status_16, v2, dates_2[v599], 0, None)
        else:
            v602 = ranks_18[v599] - ranks_18[on]
            if v599 < on:
                v604 = (status_5, v2, dates_2[v599], 0, v602)
            else:
                v604 = (status_6, v2, dates_2[v599], 0, v602)
            v603 = v599
    else:
        if v576:
            v604 = (status_7, 0, None, v576, None)
        elif v575:
            v604 = stands_0
        else:
            v604 = stands_9
        v599 = 0
        v601 = v576
        v602 = 0
        v603 = 3652060
    v608 = event('investigation_commissioned', 0) or v52
    v611 = v264 if v264 and (v264 < v53 or not v53) else v53
    if v608:
        v652 = later('investigation_report_completed', v608) if v612 and v612 < v608 else v612
        v650 = last_days_23[v608]
        v651 = last_days_24[v608]
        if v617:
            v623 = v617[0]
            v624 = v617[1]
            v626 = terms_33[v617[3]]
        else:
            v623 = 0
            v624 = 0
            v626 = 0
        v649 = v623 if v623 and v626 and (not v623 < v650) and (not v650 < v624) and (not v651 or not v651 < v623) else v650
        if v652:
            if v649 < v652:
                v655 = (status_3, v608, dates_2[v649], v652, None)
            else:
                v655 = (status_4, v608, dates_2[v649], v652, None)
            v654 = 3652060
        elif v611:
            v654 = 3652060
            v655 = (status_16, v608, dates_2[v649], 0, None)
        else:
            v653 = ranks_18[v649] - ranks_18[on]
            if v649 < on:
                v655 = (status_5, v608, dates_2[v649], 0, v653)
            else:
                v655 = (status_6, v608, dates_2[v649], 0, v653)
            v654 = v649
    else:
        if v612:
            v655 = (status_7, 0, None, v612, None)
        elif v611:
            v655 = stands_0
        else:
            v655 = stands_9
        v649 = 0
        v650 = 0
        v651 = 0
        v652 = v612
        v653 = 0
        v654 = 3652060
    if v658:
        v684 = later('ombudsman_enquiry_answered', v658) if v659 and v659 < v658 else v659
        v682 = last_days_34[v658]
        if v684:
            if v682 < v684:
                v687 = (status_3, v658, dates_2[v682], v684, None)
            else:
                v687 = (status_4, v658, dates_2[v682], v684, None)
            v686 = 3652060
        elif v53:
            v686 = 3652060
            v687 = (status_16, v658, dates_2[v682], 0, None)
        else:
            v685 = v682 - on
            if v682 < on:
                v687 = (status_5, v658, dates_2[v682], 0, v685)
            else:
                v687 = (status_6, v658, dates_2[v682], 0, v685)
            v686 = v682
    else:
        if v659:
            v687 = (status_7, 0, None, v659, None)
        elif v53:
            v687 = stands_0
        else:
            v687 = stands_9
        v682 = 0
        v684 = v659
        v685 = 0
        v686 = 3652060
    v692 = v690 is True or v691 is True
    v693 = v690 is False and v691 is False
    v699 = v697 is False or v698 is True
    v700 = v697 is True and v698 is False
    v704 = v702 is False or v703 is False
    v705 = v702 is True and v703 is True
    v706 = (v20 == 2 or v20 == 4) and v704
    v707 = (v20 == 1 or v20 == 3 or v20 == 5) or v705
    v712 = v710 is True and v711 is True
    v713 = v710 is False or v711 is False
    if v692 and v695 is True and (v696 is True) and v699 and (v701 is False) and v707 and (v708 is False) and v713:
        v767 = 0
    elif v693 or v695 is False or v696 is False or v700 or (v701 is True) or v706 or (v708 is True) or v712:
        v767 = 1
    else:
        v716 = v692 or v693
        v717 = v695 is True or v695 is False
        v718 = v696 is True or v696 is False
        v719 = v699 or v700
        v720 = v701 is True or v701 is False
        v721 = v706 or v707
        v722 = v708 is True or v708 is False
        v723 = v712 or v713
        v724 = v690 is True or v690 is False
        v732 = not v719 and (not (v697 is False or v697 is True) or not (v698 is True or v698 is False))
        v734 = not ((v20 == 2 or v20 == 4) or (v20 == 1 or v20 == 3 or v20 == 5)) and (not (v1 or v20 == 6) and (not v1))
        v743 = v710 is True or v710 is False
        v767 = 2 if (not not v716 or ((not v716 and (not v724 or not (v691 is True or v691 is False))) and (not (not v716 and (not v724))))) and (not not v717 or (not v717 and (not not v717))) and (not not v718 or (not v718 and (not not v718))) and (not not v719 or (v732 and (not v732))) and (not not v720 or (not v720 and (not not v720))) and (not not v721 or ((not v721 and (v734 or (not (v704 or v705) and (not (v702 is False or v702 is True) or not (v703 is False or v703 is True))))) and (not (not v721 and v734)))) and (not not v722 or (not v722 and (not not v722))) and (not not v723 or ((not v723 and (not v743 or not (v711 is True or v711 is False))) and (not (not v723 and (not v743))))) else 3
    if v203 < 3652060:
        v768 = 3
        v769 = v203
    else:
        v768 = 0
        v769 = 3652060
    if v306 < v769:
        v770 = 5
        v771 = v306
    else:
        v770 = v768
        v771 = v769
    if v368 < v771:
        v772 = 7
        v773 = v368
    else:
        v772 = v770
        v773 = v771
    if v398 < v773:
        v774 = 8
        v775 = v398
    else:
        v774 = v772
        v775 = v773
    if v436 < v775:
        v776 = 9
        v777 = v436
    else:
        v776 = v774
        v777 = v775
    if v468 < v777:
        v778 = 10
        v779 = v468
    else:
        v778 = v776
        v779 = v777
    if v498 < v779:
        v780 = 11
        v781 = v498
    else:
        v780 = v778
        v781 = v779
    if v531 < v781:
        v782 = 12
        v783 = v531
    else:
        v782 = v780
        v783 = v781
    if v603 < v783:
        v784 = 14
        v785 = v603
    else:
        v784 = v782
        v785 = v783
    if v654 < v785:
        v786 = 15
        v787 = v654
    else:
        v786 = v784
        v787 = v785
    if v686 < v787:
        v788 = 16
    else:
        v788 = v786
    return make_42(verdict_43, (outcomes_38[v767], (True if v692 else False if v693 else None, v695, v696, True if v699 else False if v700 else None, v701, True if v706 else False if v707 else None, v708, True if v712 else False if v713 else None), stages_39[1 if v53 else 5 if v538 else 4 if v312 else 3 if v52 or v51 else 2 if v2 else 0], deadlines_40[v788], clock_ids_41, (v26, v49, v193 if v196 else v127, v257, v307, v334, v369, v399, v437, v469, v499, v532, v562, v604, v655, v687)))
